package io.kraftd.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.json.schema.JsonSchemas;
import io.kraftd.json.schema.ToolSchemas;
import io.kraftd.ports.failure.PortException;
import io.kraftd.usecases.assistant.Assistant;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.tools.Arguments;
import io.kraftd.usecases.assistant.tools.Tool;
import io.kraftd.usecases.assistant.tools.ToolResult;
import io.kraftd.usecases.failure.NotFoundException;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One tool of the assistant as MCP describes and calls it. Whatever goes wrong is told in one sentence. */
final class OfferedTool {
    private static final Logger LOG = LoggerFactory.getLogger(OfferedTool.class);
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};
    private static final ToolAnnotations READS_ONLY = ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    private final Tool tool;
    private final Assistant assistant;
    private final ObjectMapper json;

    OfferedTool(Tool tool, Assistant assistant, ObjectMapper json) {
        this.tool = tool;
        this.assistant = assistant;
        this.json = json;
    }

    SyncToolSpecification specification() {
        return new SyncToolSpecification(
                McpSchema.Tool.builder(tool.spec().name(), members(ToolSchemas.input(tool.spec())))
                        .description(tool.spec().description())
                        .outputSchema(members(JsonSchemas.output(json, tool.resultType())))
                        .annotations(READS_ONLY)
                        .build(),
                this::call);
    }

    private CallToolResult call(McpTransportContext context, CallToolRequest request) {
        try {
            ToolResult result = tool.use(assistant.desk(Carrier.owner(context)), arguments(request));
            return CallToolResult.builder(List.of(text(result.text())))
                    .structuredContent(json.valueToTree(result.data()))
                    .isError(false)
                    .build();
        } catch (UnclearException unclear) {
            return refused(unclear.sentence());
        } catch (NotFoundException missing) {
            return refused("There is no such document or purchase.");
        } catch (PortException outage) {
            LOG.warn("The tool {} could not be used now", tool.spec().name(), outage);
            return refused("Something this needs is not reachable now; try again later.");
        } catch (RuntimeException bug) {
            LOG.error("The tool {} failed in a way nobody foresaw", tool.spec().name(), bug);
            return refused("This failed for a reason that is not the question's.");
        }
    }

    private Arguments arguments(CallToolRequest request) {
        Map<String, Object> written = request.arguments();
        return written == null ? Arguments.of(tool.spec(), Map.of()) : Arguments.of(tool.spec(), written);
    }

    private Map<String, Object> members(JsonNode schema) {
        return json.convertValue(schema, MEMBERS);
    }

    private static CallToolResult refused(String sentence) {
        return CallToolResult.builder(List.of(text(sentence))).isError(true).build();
    }

    private static TextContent text(String text) {
        return TextContent.builder(text).build();
    }
}
