package io.kraftd.http.agent;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemTable;
import io.kraftd.usecases.assistant.Assistant;
import io.kraftd.usecases.assistant.ChatEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes what happens until an answer is there as server-sent events (WHATWG HTML, 9.2). The last is done or error. */
final class EventWriter {
    static final String MEDIA_TYPE = "text/event-stream";

    private record ToolCall(String tool, Map<String, Object> arguments) {}

    private record ToolResult(String tool, Record result) {}

    private record Token(String text) {}

    private record Failed(int status, String code, String detail) {}

    private final OutputStream out;
    private final ObjectMapper mapper;
    private boolean begun;

    EventWriter(OutputStream out, ObjectMapper mapper) {
        this.out = out;
        this.mapper = mapper;
    }

    /** Answers in events; what goes wrong before the first of them is thrown. */
    void write(Assistant.Asked asked) throws IOException {
        try {
            asked.answer(this::write);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } catch (RuntimeException failure) {
            if (!begun) {
                throw failure;
            }
            Problem problem = ProblemTable.of(failure);
            write("error", new Failed(problem.status(), problem.code(), problem.detail()));
        }
    }

    private void write(ChatEvent event) {
        if (event instanceof ChatEvent.ToolCalled called) {
            write("tool_call", new ToolCall(called.tool(), called.arguments()));
        } else if (event instanceof ChatEvent.ToolAnswered answered) {
            write("tool_result", new ToolResult(answered.tool(), answered.result()));
        } else if (event instanceof ChatEvent.Token token) {
            write("token", new Token(token.text()));
        } else if (event instanceof ChatEvent.Cited cited) {
            write("citation", cited.citation());
        } else if (event instanceof ChatEvent.Done done) {
            write("done", ChatBody.of(done.reply()));
        }
    }

    private void write(String name, Object data) {
        try {
            String text = "event: %s\ndata: %s\n\n".formatted(name, mapper.writeValueAsString(data));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            begun = true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
