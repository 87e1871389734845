package io.kraftd.adapter.reading;

import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.tck.reading.DocumentReaderContract;
import java.time.Clock;

class LocalDocumentReaderContractTest implements DocumentReaderContract {
    private final LocalDocumentReader reader = new LocalDocumentReader(Clock.systemUTC());

    @Override
    public DocumentReader reader() {
        return reader;
    }
}
