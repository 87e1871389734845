package io.kraftd.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.AppConfig.Storage;
import io.kraftd.app.config.Setting;
import io.kraftd.app.deployment.Template.Module;
import io.kraftd.app.deployment.Template.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The template for Azure, read as text: what it sets is what the program knows, and it holds no secret. */
class TemplateTest {
    /** Whom the identity is in Azure: no setting of ours, but one of the client that signs in. */
    private static final String WHO = "AZURE_CLIENT_ID";

    private static final Map<String, String> DEPLOYED = Map.of(
            "string(port)", "8000",
            "clientId", "7c1f6c5e-3c05-4b6e-9a9c-0a3c9f7f1f10",
            "vaultUri", "https://kraftd-example.vault.azure.net/",
            "cosmosEndpoint", "https://kraftd-example.documents.azure.com:443/",
            "cosmosDatabase", "KraftdDB",
            "blobEndpoint", "https://kraftdexample.blob.core.windows.net/",
            "blobContainer", "kraftd",
            "trustedProxies", "100.64.0.0/10");

    @Test
    void its_roles_are_the_four_that_are_needed() {
        Map<String, List<String>> roles = new TreeMap<>();
        for (Template file : Template.all()) {
            List<String> ids = file.found("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    .map(match -> match.group())
                    .toList();
            if (!ids.isEmpty()) {
                roles.put(file.name(), ids);
            }
        }

        assertThat(roles)
                .isEqualTo(Map.of(
                        "secrets.bicep", List.of("4633458b-17de-408a-b874-0445c86b69e6"),
                        "database.bicep", List.of("00000000-0000-0000-0000-000000000002"),
                        "contents.bicep", List.of("ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
                        "analysis.bicep", List.of("a97b65f3-24c7-4388-baec-2e87135dc908")));
        assertThat(Template.all().stream().flatMap(file -> file.found("(?m)^resource \\w+ '[^']*[rR]oleAssignments@")))
                .hasSize(4);
    }

    @Test
    void no_parameter_holds_a_secret_and_the_one_that_becomes_one_is_made_anew() {
        List<Parameter> secret = Template.all().stream()
                .flatMap(file -> file.parameters().stream())
                .filter(parameter ->
                        parameter.name().toLowerCase(Locale.ROOT).matches(".*(key|secret|password|token).*"))
                .toList();

        assertThat(secret).extracting(Parameter::name).containsExactlyInAnyOrder("signingKey", "signingKey");
        assertThat(secret)
                .allSatisfy(parameter -> assertThat(parameter.decorators()).contains("@secure()"));
        assertThat(secret).extracting(Parameter::fallback).containsExactlyInAnyOrder("", "'${newGuid()}${newGuid()}'");
    }

    @Test
    void no_key_of_a_service_is_asked_for_and_all_are_switched_off() throws IOException {
        assertThat(Template.all())
                .allSatisfy(file ->
                        assertThat(file.text()).doesNotContain("listKeys", "listConnectionStrings", "AccountKey"));
        assertThat(Template.read("database.bicep").text()).contains("disableLocalAuth: true");
        assertThat(Template.read("contents.bicep").text()).contains("allowSharedKeyAccess: false");
        assertThat(Template.read("analysis.bicep").text()).contains("disableLocalAuth: true");
        assertThat(Files.readString(Path.of("..", "deploy", "azure", "main.bicepparam")))
                .doesNotContain("signingKey");
    }

    @Test
    void the_signing_key_has_the_name_under_which_it_is_looked_for() {
        assertThat(Template.read("secrets.bicep").found("name: '(.*KEY.*)'").map(match -> match.group(1)))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase(JwtTokens.SIGNING_KEY.value());
    }

    @Test
    void with_its_environment_the_program_starts_in_production_and_misses_nothing() {
        Map<String, String> environment = new TreeMap<>();
        Template.read("service.bicep").environment().forEach((name, value) -> environment.put(name, deployed(value)));

        AppConfig config = AppConfig.parse(environment);

        assertThat(environment.keySet())
                .isSubsetOf(Stream.concat(Arrays.stream(Setting.values()).map(Setting::name), Stream.of(WHO))
                        .toList())
                .contains(WHO);
        assertThat(config.production()).isTrue();
        assertThat(config.storage()).isEqualTo(Storage.COSMOS);
        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.warnings()).singleElement().asString().contains("KRAFTD_PASSWORD_MIN_LENGTH");
    }

    private static String deployed(String expression) {
        return expression.startsWith("'")
                ? expression.substring(1, expression.length() - 1)
                : Objects.requireNonNull(DEPLOYED.get(expression), expression);
    }

    @Test
    void the_probes_ask_what_the_service_answers() {
        Template service = Template.read("service.bicep");

        assertThat(service.found("type: '(\\w+)'\\s+httpGet: \\{ path: '([^']+)', port: port \\}")
                        .map(match -> match.group(1) + " " + match.group(2)))
                .containsExactly(
                        "Startup /api/v1/health/live",
                        "Liveness /api/v1/health/live",
                        "Readiness /api/v1/health/ready");
        assertThat(service.text()).contains("var port = 8000", "targetPort: port");
    }

    /** Container Apps documents these ranges, and refuses a deployment beyond. */
    @Test
    void the_probes_are_within_what_the_platform_takes() {
        Template service = Template.read("service.bicep");

        assertThat(numbers(service, "failureThreshold")).hasSize(3).allMatch(each -> each >= 1 && each <= 10);
        assertThat(numbers(service, "periodSeconds")).hasSize(3).allMatch(each -> each >= 1 && each <= 240);
    }

    private static List<Integer> numbers(Template file, String property) {
        return file.found(property + ": (\\d+)")
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
    }

    @Test
    void every_module_is_given_what_it_asks_for_and_asked_for_what_it_gives() {
        Template main = Template.read("main.bicep");

        assertThat(main.modules()).hasSize(Template.all().size() - 1).allSatisfy(module -> {
            Template file = Template.read(module.file());
            List<Parameter> parameters = file.parameters();
            assertThat(module.passed())
                    .isSubsetOf(parameters.stream().map(Parameter::name).toList())
                    .containsAll(parameters.stream()
                            .filter(parameter -> parameter.fallback().isEmpty())
                            .map(Parameter::name)
                            .toList());
            assertThat(asked(main, module)).isSubsetOf(file.outputs());
        });
    }

    private static List<String> asked(Template main, Module module) {
        return main.found("\\b" + module.name() + "\\.outputs\\.(\\w+)")
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void every_bracket_and_quotation_mark_closes() {
        assertThat(Template.all()).hasSize(6).allSatisfy(file -> {
            String code = file.text().replaceAll("(?m)^ *//.*$", "").replaceAll("'[^'\\n]*'", "''");
            for (String pair : List.of("{}", "[]", "()")) {
                assertThat(count(code, pair.charAt(0))).isEqualTo(count(code, pair.charAt(1)));
            }
            assertThat(count(code, '\'') % 2).isZero();
        });
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
