package io.kraftd.http.once;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Answer;
import io.kraftd.usecases.AnswerOnce.Claim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** JSON answers as texts and back; long ones are packed. */
final class KeptAnswers {
    private static final String STATUS = "status";
    private static final String HEADER = "header.";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST_PLAIN = 64 * 1024;

    private final ObjectMapper mapper;

    KeptAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, String> details(Answer answer) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put(STATUS, Integer.toString(answer.status()));
        answer.headers().forEach((name, value) -> details.put(HEADER + name, value));
        return details;
    }

    String content(Answer answer) throws IOException {
        byte[] json = mapper.writeValueAsBytes(answer.json());
        if (json.length <= LONGEST_PLAIN) {
            return new String(json, StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    Answer read(Claim.Again again) throws IOException {
        int status = Integer.parseInt(again.details().getOrDefault(STATUS, "200"));
        JsonNode json = mapper.readTree(plain(again.content()));
        Answer answer = new Answer(status, json.isNull() ? null : json, null, null, Map.of()).with(REPLAYED, "true");
        for (Map.Entry<String, String> detail : again.details().entrySet()) {
            if (detail.getKey().startsWith(HEADER)) {
                answer = answer.with(detail.getKey().substring(HEADER.length()), detail.getValue());
            }
        }
        return answer;
    }

    // why: no JSON that is kept begins like packed bytes in Base64.
    private static byte[] plain(String content) throws IOException {
        if (!content.startsWith("H4sI")) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
        byte[] packed = Base64.getDecoder().decode(content);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
