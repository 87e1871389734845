package io.kraftd.app.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules look for beyond ArchUnit's own vocabulary. */
final class Conditions {
    private static final Set<String> XML_FACTORIES = Set.of(
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "javax.xml.xpath.XPathFactory");

    private Conditions() {}

    static ArchCondition<JavaClass> accessForbiddenSources(List<String> forbidden) {
        return condition(
                "read a clock, chance or the environment",
                (type, events) -> accesses(type)
                        .filter(access -> forbidden.contains(owner(access) + "." + access.getName()))
                        .filter(access -> !takesAClock(access))
                        .forEach(
                                access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription()))));
    }

    static ArchCondition<JavaClass> makeAnXmlFactory() {
        return condition(
                "make a factory of XML parsers",
                (type, events) -> accesses(type)
                        .filter(access -> XML_FACTORIES.contains(owner(access))
                                && access.getName().startsWith("new"))
                        .forEach(
                                access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription()))));
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition("be in a package marked @NullMarked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " is in a package without @NullMarked"));
            }
        });
    }

    static ArchCondition<JavaClass> showOnlyTypesFrom(String base) {
        return condition(
                "show only types of the JDK and of the core",
                (type, events) -> type.getMembers().stream()
                        .filter(member -> isVisible(type) && isVisible(member))
                        .forEach(member -> shownTypes(member)
                                .filter(shown -> !belongs(shown, base))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + shown.getName())))));
    }

    private static Stream<JavaClass> shownTypes(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream());
    }

    private static boolean belongs(JavaClass shown, String base) {
        JavaClass plain = shown.getBaseComponentType();
        String name = plain.getPackageName();
        return plain.isPrimitive()
                || name.startsWith("java.")
                || Stream.of("domain", "ports", "usecases")
                        .anyMatch(core -> (name + ".").startsWith(base + "." + core + "."));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Conditions::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream();
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet())
                        .contains("java.time.Clock");
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
