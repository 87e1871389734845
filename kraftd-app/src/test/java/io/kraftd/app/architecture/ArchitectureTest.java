package io.kraftd.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "io.kraftd";
    private static final int LEAST_CLASSES = 400;

    // why: held for these tests alone, because it is 200 MB and whatever comes after them would have to do without.
    private static JavaClasses everything;

    @BeforeAll
    static void read() {
        everything = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.contains("-tests.jar"))
                .importPackages(BASE);
    }

    @AfterAll
    static void forget() {
        everything = null;
    }

    static Stream<String> rules() {
        return Rules.below(BASE).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps(String name) {
        ArchRule rule = Rules.below(BASE).get(name);
        rule.check(everything);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_rule_is_about_classes_that_exist(Module module) {
        Stream<String> packages = everything.stream().map(JavaClass::getPackageName);
        String packageName = BASE + "." + module.packageName();

        assertThat(packages).anyMatch(name -> (name + ".").startsWith(packageName + "."));
    }

    static Stream<Module> modules() {
        return Module.ALL.stream();
    }

    @Test
    void every_class_belongs_to_a_module_with_a_rule() {
        Set<String> modules = Module.ALL.stream()
                .map(module -> BASE + "." + module.packageName())
                .collect(Collectors.toSet());

        assertThat(everything)
                .allMatch(type ->
                        modules.stream().anyMatch(module -> (type.getPackageName() + ".").startsWith(module + ".")));
    }

    @Test
    void enough_classes_were_seen_for_the_rules_to_mean_something() {
        assertThat(everything).hasSizeGreaterThan(LEAST_CLASSES);
    }
}
