package io.kraftd.adapter.cosmos;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A deployment makes the database that the program expects. Needs no server. */
class TemplateTest {
    /** What a container is made with; an index as its path, a row of a composite one as path and direction. */
    private record Shape(
            String name,
            List<String> partition,
            String partitionVersion,
            @Nullable Integer timeToLive,
            boolean automatic,
            String mode,
            List<String> indexed,
            List<String> excluded,
            List<List<String>> orders) {
        static Shape of(CosmosContainerProperties container) {
            PartitionKeyDefinition partition = container.getPartitionKeyDefinition();
            IndexingPolicy policy = container.getIndexingPolicy();
            return new Shape(
                    container.getId(),
                    partition.getPaths(),
                    partition.getVersion() + "",
                    container.getDefaultTimeToLiveInSeconds(),
                    policy.isAutomatic(),
                    policy.getIndexingMode() + "",
                    policy.getIncludedPaths().stream()
                            .map(IncludedPath::getPath)
                            .toList(),
                    policy.getExcludedPaths().stream()
                            .map(path -> path.getPath())
                            .toList(),
                    policy.getCompositeIndexes().stream()
                            .map(order -> order.stream()
                                    .map(path -> path.getPath() + " " + path.getOrder())
                                    .toList())
                            .toList());
        }
    }

    @Test
    void its_containers_are_those_that_the_program_would_make() {
        Stream<Shape> expected =
                Arrays.stream(Containers.values()).map(Schema::of).map(Shape::of);

        assertThat(Template.containers().stream().map(Shape::of)).containsExactlyElementsOf(expected.toList());
    }

    // why: the first version of the service's hash looks at 101 bytes of a value and refuses longer ones.
    @Test
    void an_address_of_any_length_is_a_partition() {
        assertThat(Template.containers())
                .extracting(container -> container.getPartitionKeyDefinition().getVersion() + "")
                .containsOnly("V2");
    }

    @Test
    void the_template_makes_what_that_file_says_and_nothing_else() throws IOException {
        String template = Files.readString(Template.FOLDER.resolve("database.bicep"));

        assertThat(template)
                .contains("var containers = loadJsonContent('containers.json')")
                .contains("for container in containers")
                .contains("resource: container")
                .contains("param database string = '" + CosmosSettings.USUAL_DATABASE + "'")
                .containsOnlyOnce("sqlDatabases/containers@");
    }
}
