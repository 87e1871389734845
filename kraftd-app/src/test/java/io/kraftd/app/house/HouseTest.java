package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.SampleDocuments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final String SECRET = "a-signing-key-that-must-never-be-logged";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static RunningHouse house;

    @BeforeAll
    static void open() throws IOException {
        house = RunningHouse.start(Map.of("JWT_SECRET_KEY", SECRET, "LOG_LEVEL", "DEBUG"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static List<HostileFile> hostileFiles() {
        return HostileFile.all();
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void a_hostile_file_gets_its_own_problem_in_time_and_the_next_good_one_is_read(HostileFile file) {
        Visitor visitor = newVisitor();
        byte[] bytes = file.bytes();
        Duration before = house.processorTime();

        Answer answer = visitor.read(file.filename(), bytes);

        assertThat(house.processorTime().minus(before)).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.status()).isEqualTo(file.status());
        assertThat(answer.text("/code")).isEqualTo(file.code());
        assertThat(answer.text("/detail")).isNotBlank();
        assertThat(visitor.read("good.pdf", good()).status()).isEqualTo(200);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void all_hostile_files_together_leave_the_process_within_its_memory() throws IOException {
        Visitor visitor = newVisitor();
        for (HostileFile file : HostileFile.all()) {
            visitor.read(file.filename(), file.bytes());
        }

        assertThat(visitor.read("good.pdf", good()).status()).isEqualTo(200);
        assertThat(house.peakResidentMegabytes()).isLessThan(768);
    }

    @Test
    void somebody_elses_document_is_not_there() {
        String id = newVisitor().upload("good.pdf", good()).text("/document_id");
        Visitor other = newVisitor();

        assertThat(other.get("/documents/" + id).status()).isEqualTo(404);
        assertThat(other.extract(id).status()).isEqualTo(404);
    }

    @Test
    void without_a_token_nothing_is_told() {
        String id = newVisitor().upload("good.pdf", good()).text("/document_id");
        Visitor nobody = Visitor.withoutToken(house.base());

        assertThat(nobody.get("/documents/" + id).status()).isEqualTo(401);
        assertThat(nobody.upload("good.pdf", good()).status()).isEqualTo(401);
    }

    @Test
    void the_log_shows_no_secret_and_no_password() {
        newVisitor().read("good.pdf", good());

        assertThat(house.log()).contains("/docs/upload").doesNotContain(SECRET, "correct horse battery");
        assertThat(house.log()).doesNotContainPattern("eyJ[\\w-]+\\.");
    }

    @Test
    void without_any_setting_it_serves_a_developer_and_ends_well_when_told_to()
            throws IOException, InterruptedException {
        try (RunningHouse plain = RunningHouse.start(Map.of())) {
            Visitor developer = Visitor.signedUp(plain.base(), "developer@example.com");

            assertThat(developer.read("good.pdf", good()).status()).isEqualTo(200);
            assertThat(developer.signedInAgain().get("/auth/profile").status()).isEqualTo(200);
            assertThat(plain.log())
                    .contains("tokens are signed with a random key")
                    .contains("kept in memory and end with this process");
            assertThat(plain.stop()).isZero();
        }
    }

    @Test
    void in_production_without_a_vault_it_says_why_not_in_one_line_and_ends_with_78()
            throws IOException, InterruptedException {
        List<String> said = RunningHouse.refusal(Map.of("ENVIRONMENT", "production", "JWT_SECRET_KEY", SECRET));

        assertThat(said).hasSize(2).last().isEqualTo("exit code 78");
        assertThat(said.get(0)).startsWith("kraftd: cannot start: ENVIRONMENT: production needs AZURE_KEYVAULT_URL");
    }

    private static Visitor newVisitor() {
        return Visitor.signedUp(house.base(), "visitor-" + PEOPLE.incrementAndGet() + "@example.com");
    }

    private static byte[] good() {
        return InvoicePdf.draw(SampleDocuments.INVOICE);
    }
}
