package io.kraftd.app.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kraftd.tck.storage.AuditTrailContract;
import io.kraftd.tck.storage.ConversationRepositoryContract;
import io.kraftd.tck.storage.DocumentRepositoryContract;
import io.kraftd.tck.storage.LearningRepositoryContract;
import io.kraftd.tck.storage.OperationRepositoryContract;
import io.kraftd.tck.storage.OrderRepositoryContract;
import io.kraftd.tck.storage.ProcurementRepositoryContract;
import io.kraftd.tck.storage.SessionRepositoryContract;
import io.kraftd.tck.storage.UserRepositoryContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * As many tests of each contract ran against every store, as the reports of the build say; who skipped is named with the
 * reason. Maven runs it when the tests of all modules are done.
 */
class ContractCountsTest {
    private static final List<String> STORES = List.of("memory", "local", "cosmos");
    private static final Map<String, Class<?>> CONTRACTS = contracts();

    private static Map<String, Class<?>> contracts() {
        Map<String, Class<?>> contracts = new LinkedHashMap<>();
        contracts.put("Users", UserRepositoryContract.class);
        contracts.put("Sessions", SessionRepositoryContract.class);
        contracts.put("Documents", DocumentRepositoryContract.class);
        contracts.put("Procurements", ProcurementRepositoryContract.class);
        contracts.put("Orders", OrderRepositoryContract.class);
        contracts.put("Learning", LearningRepositoryContract.class);
        contracts.put("Operations", OperationRepositoryContract.class);
        contracts.put("Conversations", ConversationRepositoryContract.class);
        contracts.put("Audit", AuditTrailContract.class);
        return contracts;
    }

    @Test
    void every_store_went_through_as_many_tests_of_each_contract() {
        assumeTrue(
                CONTRACTS.keySet().stream()
                        .flatMap(contract -> STORES.stream().map(store -> report(store, contract)))
                        .allMatch(Files::exists),
                "not every store was tested in this build");
        System.out.printf("%-14s%s%n", "tests run of", String.join("  ", STORES));

        CONTRACTS.forEach((contract, type) -> {
            List<ContractReport> reports = STORES.stream()
                    .map(store -> ContractReport.of(report(store, contract), type))
                    .toList();
            System.out.printf(
                    "%-14s%6d%7d%8d%n",
                    contract,
                    reports.get(0).run(),
                    reports.get(1).run(),
                    reports.get(2).run());
            List<String> skipped =
                    reports.stream().flatMap(each -> each.skipped().stream()).toList();
            skipped.forEach(each -> System.out.println("  skipped: " + each));

            assertThat(reports.get(0).run()).as(contract + " in memory").isPositive();
            if (skipped.isEmpty()) {
                assertThat(reports)
                        .extracting(ContractReport::run)
                        .as(contract)
                        .containsOnly(reports.get(0).run());
            }
        });
    }

    @Test
    void a_report_is_counted_without_the_tests_of_the_adapter_s_own_and_names_who_skipped() {
        String report = """
                <testcase name="an_unknown_address_has_no_user" classname="A" time="0.1"/>
                <testcase name="a_user_may_have_any_allowed_address(EmailAddress)[2]" classname="A" time="0.1">
                </testcase>
                <testcase name="something_of_its_own" classname="A" time="0.1"/>
                <testcase name="only_users_who_may_sign_in_are_counted" classname="A" time="0.1">
                    <skipped message="no &quot;Node&quot; here"><![CDATA[x]]></skipped>
                </testcase>
                """;

        assertThat(ContractReport.of(report, UserRepositoryContract.class))
                .isEqualTo(new ContractReport(
                        2, List.of("only_users_who_may_sign_in_are_counted: no &quot;Node&quot; here")));
    }

    private static Path report(String store, String contract) {
        String title = Stream.of(store)
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .findFirst()
                .orElseThrow();
        return Path.of(
                "..",
                "kraftd-adapter-" + store,
                "target",
                "surefire-reports",
                "TEST-io.kraftd.adapter.%s.%s%sTest.xml".formatted(store, title, contract));
    }
}
