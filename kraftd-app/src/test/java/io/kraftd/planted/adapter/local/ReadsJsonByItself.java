package io.kraftd.planted.adapter.local;

import com.fasterxml.jackson.databind.ObjectMapper;

final class ReadsJsonByItself {
    final ObjectMapper mapper = new ObjectMapper();
}
