package io.kraftd.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.config.Setting;
import io.kraftd.app.deployment.Template.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Commands that take an account in Azure or a container engine, held against the files and names they are about. */
class ForeignCommandsTest {
    private static final Path ROOT = Path.of("..");

    /** What the commands of Azure that are shown have to be given. */
    private static final Map<String, Set<String>> AZ = Map.of(
            "az group create", Set.of("--name", "--location"),
            "az deployment group create", Set.of("--resource-group", "--name", "--parameters"),
            "az deployment group show", Set.of("--resource-group", "--name", "--query", "--output"),
            "az role assignment create",
                    Set.of("--role", "--scope", "--assignee-object-id", "--assignee-principal-type"),
            "az identity show", Set.of("--resource-group", "--name", "--query", "--output"),
            "az keyvault secret set", Set.of("--vault-name", "--name", "--value", "--output"));

    private final List<ForeignCommand> azure = ForeignCommand.in("azurecli");
    private final List<ForeignCommand> engine = ForeignCommand.in("engine");
    private final Template main = Template.read("main.bicep");

    @Test
    void commands_of_azure_are_given_what_they_take() {
        assertThat(azure).hasSize(7).allSatisfy(command -> {
            if (command.verb().startsWith("openssl")) {
                assertThat(command.text()).isEqualTo("openssl rand -base64 48");
            } else {
                assertThat(command.options().keySet())
                        .as(command.text())
                        .isEqualTo(Objects.requireNonNull(AZ.get(command.verb()), command.verb()));
            }
        });
    }

    @Test
    void a_deployment_is_given_a_file_that_fits_the_template_and_is_looked_for_where_it_was_made() throws IOException {
        ForeignCommand create = az("az deployment group create");
        ForeignCommand show = az("az deployment group show");
        Path file = ROOT.resolve(create.value("--parameters"));

        String given = Files.readString(file);

        assertThat(file.resolveSibling(found(given, "(?m)^using '(.*)'").get(0)))
                .hasContent(main.text());
        List<String> needed = main.parameters().stream()
                .filter(parameter -> parameter.fallback().isEmpty())
                .map(Parameter::name)
                .toList();
        assertThat(found(given, "(?m)^param (\\w+) = "))
                .containsAll(needed)
                .isSubsetOf(main.parameters().stream().map(Parameter::name).toList());
        assertThat(show.value("--name")).isEqualTo(create.value("--name"));
        assertThat(show.value("--query")).matches("properties\\.outputs\\.\\w+\\.value");
        assertThat(main.outputs()).containsAll(found(show.value("--query"), "outputs\\.(\\w+)"));
        assertThat(azure)
                .filteredOn(command -> command.options().containsKey("--resource-group"))
                .allMatch(command -> command.value("--resource-group")
                        .equals(az("az group create").value("--name")));
    }

    @Test
    void the_identity_and_the_secret_have_the_names_that_the_template_gives() {
        assertThat(main.text()).contains("userAssignedIdentities@2023-01-31' = {\n  name: name\n");
        assertThat(main.parameters())
                .filteredOn(parameter -> parameter.name().equals("name"))
                .extracting(Parameter::fallback)
                .containsExactly("'" + az("az identity show").value("--name") + "'");
        assertThat(Template.read("secrets.bicep").text())
                .contains("name: '" + az("az keyvault secret set").value("--name") + "'");
    }

    @Test
    void an_engine_is_given_the_image_that_is_made_and_what_it_writes_to() throws IOException {
        String pom = Files.readString(ROOT.resolve("kraftd-app/pom.xml"));
        String made = Files.readString(Path.of("src", "image", "MakeImage.java"));
        String version = found(pom, "<version>(.*)</version>").get(0);
        String tar = "kraftd-app/target/kraftd-image.tar";
        String port = Setting.SERVER_PORT.fallback();
        ForeignCommand start = engine.get(1);

        assertThat(pom).contains("<argument>${project.build.directory}/kraftd-image.tar</argument>");
        assertThat(made).contains("\"kraftd:\" + version", "\"KRAFTD_DATA_DIR=/data\"", "\"" + port + "/tcp\"");
        assertThat(engine)
                .extracting(ForeignCommand::verb)
                .containsExactly(
                        "podman load",
                        "podman run kraftd:" + version,
                        "skopeo copy docker-archive:" + tar + " docker://"
                                + found(main.text(), "as (.*)\\.'").get(0));
        assertThat(engine.get(0).value("--input")).isEqualTo(tar);
        assertThat(start.options().keySet())
                .isEqualTo(new TreeSet<>(Set.of("--read-only", "--tmpfs", "--volume", "--publish")));
        assertThat(start.value("--volume")).isEqualTo("kraftd:/data");
        assertThat(start.value("--tmpfs")).isEqualTo("/tmp:exec");
        assertThat(start.value("--publish")).isEqualTo("127.0.0.1:%s:%s".formatted(port, port));
    }

    private ForeignCommand az(String verb) {
        return azure.stream()
                .filter(command -> command.verb().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
