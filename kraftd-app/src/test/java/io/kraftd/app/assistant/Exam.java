package io.kraftd.app.assistant;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.json.KraftdJson;
import io.kraftd.usecases.assistant.ChatReply;
import io.kraftd.usecases.assistant.fact.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of questions, and whether an answer is right by it. */
final class Exam {
    /** One question with what a right answer must contain. */
    record Question(
            String id,
            String question,
            @Nullable List<String> before,
            List<String> tools,
            List<String> figures,
            List<String> cites,
            boolean refusal,
            String style,
            @Nullable String why) {
        /** What was asked before in the same conversation. */
        List<String> earlier() {
            return before == null ? List.of() : before;
        }

        /** What is wrong with an answer; nothing when it is right. */
        List<String> faults(ChatReply reply) {
            List<String> faults = new ArrayList<>();
            boolean none = refusal && reply.toolsUsed().isEmpty();
            if (!none && reply.toolsUsed().stream().noneMatch(tools::contains)) {
                faults.add("used %s and not one of %s".formatted(reply.toolsUsed(), tools));
            }
            if (refusal && AMOUNT.matcher(reply.response()).find()) {
                faults.add("gives a figure for what should be declined");
            }
            String said = plain(reply.response());
            figures.stream()
                    .filter(figure -> !says(said, plain(figure)))
                    .forEach(figure -> faults.add("lacks " + figure));
            cites.stream()
                    .filter(file -> reply.citations().stream().noneMatch(each -> names(each, file)))
                    .forEach(file -> faults.add("does not cite " + file));
            return faults;
        }

        private static boolean says(String text, String figure) {
            return Pattern.compile("(?<![\\d.])" + Pattern.quote(figure) + "(?![\\d]|\\.\\d)")
                    .matcher(text)
                    .find();
        }

        private static boolean names(Citation citation, String file) {
            return file.equals(citation.filename());
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("\\d\\s?(?:%|EUR|USD|GBP|days|weeks)");
    private static final ObjectMapper MAPPER = KraftdJson.newStrictMapper();

    private Exam() {}

    static List<Question> questions() throws IOException {
        try (InputStream in = Exam.class.getResourceAsStream("/assistant/questions.json")) {
            return Arrays.asList(MAPPER.readValue(Objects.requireNonNull(in), Question[].class));
        }
    }

    // why: how digits are grouped, and a space before the percent sign, do not matter.
    private static String plain(String text) {
        return text.replaceAll("(?<=\\d)[,\u00a0\u202f](?=\\d{3})", "")
                .replaceAll("\\s+%", "%")
                .replaceAll("\\s+", " ");
    }
}
