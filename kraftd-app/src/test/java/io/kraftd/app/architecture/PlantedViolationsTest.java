package io.kraftd.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule is shown a class that breaks it: a rule that cannot fail protects nothing. */
class PlantedViolationsTest {
    private static final String BASE = "io.kraftd.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain uses only what it may                 | domain.UsesALogger
            ports uses only what it may                  | ports.UsesAUseCase
            usecases uses only what it may               | usecases.UsesACommandLine
            json uses only what it may                   | json.UsesAnAdapter
            lettering uses only what it may              | lettering.UsesAnAdapter
            adapter.memory uses only what it may         | adapter.memory.UsesAnotherAdapter
            adapter.local uses only what it may          | adapter.local.ReadsJsonByItself
            adapter.cosmos uses only what it may         | adapter.cosmos.UsesAUseCase
            adapter.blob uses only what it may           | adapter.blob.UsesAUseCase
            adapter.auth uses only what it may           | adapter.auth.UsesAUseCase
            adapter.keyvault uses only what it may       | adapter.keyvault.UsesAUseCase
            adapter.azureai uses only what it may        | adapter.azureai.UsesAUseCase
            adapter.reading uses only what it may        | adapter.reading.ParsesXmlByItself
            adapter.publishing uses only what it may     | adapter.publishing.WritesWithPoi
            http uses only what it may                   | http.UsesAnAdapter
            mcp uses only what it may                    | mcp.UsesAnAdapter
            app uses only what it may                    | app.UsesALibrary
            tck uses only what it may                    | tck.UsesAUseCase
            no adapter knows another                     | adapter.memory.UsesAnotherAdapter
            the core shows no foreign type               | usecases.ShowsALogger
            no cycles                                    | domain.a.KnowsB
            no Impl                                      | domain.ThingImpl
            no clock, chance or environment in the core  | usecases.UsesTheWallClock
            no clock or chance in adapters and http      | adapter.reading.UsesTheWallClock
            every package is null-marked                 | unmarked.Unmarked
            one place makes XML parsers                  | adapter.reading.ParsesXmlByItself
            """)
    void a_rule_refuses_a_planted_violation(String rule, String culprit) {
        assertThatThrownBy(() -> Rules.below(BASE).get(rule).check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(BASE + "." + culprit);
    }

    @Test
    void every_rule_has_a_planted_violation() throws NoSuchMethodException {
        String table = PlantedViolationsTest.class
                .getDeclaredMethod("a_rule_refuses_a_planted_violation", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        assertThat(table.lines().map(row -> row.substring(0, row.indexOf('|')).strip()))
                .containsExactlyElementsOf(Rules.below(BASE).keySet());
    }
}
