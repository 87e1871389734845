package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.SampleDocuments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
@ExtendWith(AzureHouse.class)
class SlowModelTest {
    private static final int SECONDS = 8;

    @Test
    void who_waits_for_a_slow_model_keeps_nobody_from_reading() {
        AzureHouse.azure()
                .wire()
                .stubFor(any(anyUrl()).willReturn(aResponse().withStatus(400).withFixedDelay(SECONDS * 1000)));
        Visitor ann = AzureHouse.visitor();
        String id = ann.upload("invoice.pdf", InvoicePdf.draw(SampleDocuments.INVOICE))
                .text("/document_id");
        int more = Runtime.getRuntime().availableProcessors() + 2;
        List<CompletableFuture<Answer>> talks = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> ann.ask("Which documents are there?"), this::inItsOwnThread))
                .limit(more)
                .toList();
        Patience.await(() -> AzureHouse.azure()
                        .wire()
                        .countRequestsMatching(postRequestedFor(urlPathMatching(".*/chat/completions"))
                                .build())
                        .getCount()
                >= more);

        Answer read = ann.extract(id, "local");

        assertThat(read.status()).isEqualTo(200);
        assertThat(talks).noneMatch(CompletableFuture::isDone);
        assertThat(talks)
                .allSatisfy(talk -> assertThat(talk.join().text("/response")).contains("invoice.pdf"));
    }

    private void inItsOwnThread(Runnable talk) {
        new Thread(talk, "talk").start();
    }
}
