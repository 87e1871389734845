package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.conversation.Conversation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a conversation was last about: the tool with its arguments, the purchase, suppliers and a line. */
public final class Memory {
    /** Of a conversation that just begins. */
    public static final Memory NONE = new Memory(Map.of());

    private static final String TOOL = "tool";
    private static final String CASE = "case";
    private static final String LINE = "line";
    private static final String SUPPLIERS = "suppliers";
    private static final String ARGUMENT = "argument.";
    private static final String BETWEEN = "\n";

    private final Map<String, String> things;

    private Memory(Map<String, String> things) {
        this.things = Map.copyOf(things);
    }

    /** What a conversation remembers. */
    public static Memory of(Conversation conversation) {
        return new Memory(conversation.remembered());
    }

    /** The same as a conversation keeps it. */
    public Map<String, String> things() {
        return things;
    }

    /** The memory after a tool was used; {@code subjects} are the suppliers its answer was about. */
    public Memory after(Choice.Use use, List<String> subjects) {
        Map<String, String> next = new LinkedHashMap<>();
        put(next, TOOL, use.tool());
        use.arguments().forEach((name, value) -> put(next, ARGUMENT + name, text(value)));
        put(next, CASE, named(use, CASE).orElseGet(() -> things.getOrDefault(CASE, "")));
        put(next, LINE, named(use, LINE).or(() -> named(use, "item")).orElseGet(() -> things.getOrDefault(LINE, "")));
        put(next, SUPPLIERS, suppliers(use, subjects));
        return new Memory(next);
    }

    private String suppliers(Choice.Use use, List<String> subjects) {
        return named(use, "supplier")
                .or(() -> named(use, SUPPLIERS))
                .or(() -> named(use, "without"))
                .orElseGet(
                        () -> subjects.isEmpty() ? things.getOrDefault(SUPPLIERS, "") : String.join(BETWEEN, subjects));
    }

    private static Optional<String> named(Choice.Use use, String name) {
        return Optional.ofNullable(use.arguments().get(name)).map(Memory::text);
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                : String.valueOf(value);
    }

    // why: a conversation keeps little, and half a name would be a wrong one.
    private static void put(Map<String, String> things, String name, String value) {
        if (!value.isEmpty()
                && value.length() <= Conversation.LONGEST_REMEMBERED
                && things.size() < Conversation.MOST_REMEMBERED) {
            things.put(name, value);
        }
    }

    Optional<String> tool() {
        return Optional.ofNullable(things.get(TOOL));
    }

    Optional<String> caseId() {
        return Optional.ofNullable(things.get(CASE));
    }

    Optional<String> line() {
        return Optional.ofNullable(things.get(LINE));
    }

    List<String> suppliers() {
        return split(things.getOrDefault(SUPPLIERS, ""));
    }

    Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        things.forEach((name, value) -> {
            if (name.startsWith(ARGUMENT)) {
                arguments.put(name.substring(ARGUMENT.length()), value.contains(BETWEEN) ? split(value) : value);
            }
        });
        return arguments;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
