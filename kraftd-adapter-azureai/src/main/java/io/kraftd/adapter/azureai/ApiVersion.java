package io.kraftd.adapter.azureai;

import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpPipelineNextSyncPolicy;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.core.util.UrlBuilder;
import reactor.core.publisher.Mono;

/** Asks for any version of the service, also one that is younger than the SDK. */
final class ApiVersion implements HttpPipelinePolicy {
    private final String version;

    ApiVersion(String version) {
        this.version = version;
    }

    @Override
    public Mono<HttpResponse> process(HttpPipelineCallContext call, HttpPipelineNextPolicy next) {
        set(call);
        return next.process();
    }

    @Override
    public HttpResponse processSync(HttpPipelineCallContext call, HttpPipelineNextSyncPolicy next) {
        set(call);
        return next.processSync();
    }

    private void set(HttpPipelineCallContext call) {
        UrlBuilder url = UrlBuilder.parse(call.getHttpRequest().getUrl());
        call.getHttpRequest()
                .setUrl(url.setQueryParameter("api-version", version).toString());
    }
}
