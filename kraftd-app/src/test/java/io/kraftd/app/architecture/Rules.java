package io.kraftd.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.kraftd.app.architecture.Conditions.accessForbiddenSources;
import static io.kraftd.app.architecture.Conditions.beInANullMarkedPackage;
import static io.kraftd.app.architecture.Conditions.makeAnXmlFactory;
import static io.kraftd.app.architecture.Conditions.showOnlyTypesFrom;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The architecture as rules, by name. The base package is a parameter, so that planted violations meet the same rules. */
final class Rules {
    private static final String XML_FACTORY = "adapter.reading.internal.zip.XmlPull";

    private Rules() {}

    static Map<String, ArchRule> below(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        Module.ALL.forEach(
                module -> rules.put(module.packageName() + " uses only what it may", allowList(base, module)));
        rules.put("no adapter knows another", adapters(base));
        rules.put("the core shows no foreign type", signatures(base));
        rules.put("no cycles", cycles(base));
        rules.put("no Impl", names(base));
        rules.put("no clock, chance or environment in the core", sources(base));
        rules.put("no clock or chance in adapters and http", clocks(base));
        rules.put("every package is null-marked", nullMarked(base));
        rules.put("one place makes XML parsers", xml(base));
        return rules;
    }

    private static ArchRule allowList(String base, Module module) {
        return classes()
                .that()
                .resideInAPackage(module.pattern(base))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(module.allowed(base))
                .because(module.because());
    }

    private static ArchRule adapters(String base) {
        return slices().matching(base + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each adapter can be left out or replaced without the others noticing");
    }

    private static ArchRule signatures(String base) {
        return classes()
                .that()
                .resideInAnyPackage(core(base))
                .should(showOnlyTypesFrom(base))
                .because("who calls the core must not need anybody's library to do so");
    }

    private static ArchRule cycles(String base) {
        return slices().matching(base + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood and changed together");
    }

    private static ArchRule names(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .because("a class is named for what sets it apart");
    }

    private static ArchRule sources(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(core(base))
                .should(accessForbiddenSources(Sources.IN_THE_CORE))
                .because("time comes from a Clock, ids from an IdSource and settings from the program");
    }

    private static ArchRule clocks(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(base + ".adapter..", base + ".http..", base + ".mcp..", base + ".json..")
                .and()
                .doNotHaveFullyQualifiedName(base + ".adapter.memory.RandomIds")
                .should(accessForbiddenSources(Sources.OUTSIDE_THE_PROGRAM))
                .because("tests move the clock and choose the ids");
    }

    private static ArchRule nullMarked(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(beInANullMarkedPackage())
                .because("a type without a mark would mean \"perhaps null\" in one package and \"never\" in the next");
    }

    private static ArchRule xml(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .doNotHaveFullyQualifiedName(base + "." + XML_FACTORY)
                .should(makeAnXmlFactory())
                .because("the JDK's XML parsers resolve external entities unless each one is told not to");
    }

    private static String[] core(String base) {
        return new String[] {base + ".domain..", base + ".ports..", base + ".usecases.."};
    }
}
