package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.kraftd.ports.auth.InvalidTokenException;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What java-jwt lets through and we do not (RFC 8725, RFC 9068): long tokens, a signature text with bits that count for
 * nothing, any {@code typ}, any {@code crit}, members given twice, text after the JSON.
 *
 * @param text  the whole token
 * @param keyId which key it claims to be signed with
 */
record StrictToken(String text, String keyId) {
    static final String TYPE = "at+jwt";

    /** Ours have about 500 characters. */
    static final int LONGEST = 4096;

    /** why: the last of 43 characters carries 4 bits of the 256, so only these 16 leave its spare bits at zero. */
    private static final Pattern FORM =
            Pattern.compile("(?<header>[\\w-]+)\\.(?<payload>[\\w-]+)\\.[\\w-]{42}[AEIMQUYcgkosw048]");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The token, its form and header in order, its signature and claims not looked at yet. */
    static StrictToken parse(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!form.matches()) {
            throw new InvalidTokenException();
        }
        Map<String, String> header = members(form.group("header"));
        members(form.group("payload"));
        require("HS256".equals(header.remove("alg")));
        require(TYPE.equals(header.remove("typ")));
        String keyId = header.remove("kid");
        if (keyId == null || !header.isEmpty()) {
            throw new InvalidTokenException();
        }
        return new StrictToken(text, keyId);
    }

    private static Map<String, String> members(String segment) {
        try (JsonParser json =
                JSON.createParser(new String(Base64.getUrlDecoder().decode(segment), UTF_8))) {
            return members(json);
        } catch (IOException | IllegalArgumentException e) {
            // why: the cause quotes the token, so it goes no further.
            throw new InvalidTokenException();
        }
    }

    private static Map<String, String> members(JsonParser json) throws IOException {
        Map<String, String> members = new HashMap<>();
        require(json.nextToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, json.getText());
            json.skipChildren();
        }
        require(json.nextToken() == null);
        return members;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new InvalidTokenException();
        }
    }

    @Override
    public String toString() {
        return "StrictToken[" + keyId + "]";
    }
}
