package io.kraftd.app.readme;

import io.kraftd.adapter.azureai.AzureAssistantModel;
import io.kraftd.adapter.azureai.AzureDocumentIntelligence;
import io.kraftd.adapter.blob.BlobContents;
import io.kraftd.adapter.blob.BlobSettings;
import io.kraftd.adapter.cosmos.CosmosSettings;
import io.kraftd.adapter.cosmos.CosmosStores;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.storage.Stores;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the pages of the adapters for Azure show, compiled; it needs an account to be run. */
final class AdapterExamples {
    private AdapterExamples() {}

    static Stores stores(URI endpoint, Secret key) {
        CosmosSettings settings =
                new CosmosSettings(endpoint, Optional.of(key), CosmosSettings.USUAL_DATABASE, List.of("West Europe"));
        CosmosStores cosmos = CosmosStores.open(settings, charge -> {}, Clock.systemUTC());
        cosmos.prepare();
        Stores stores = cosmos.stores();
        return stores;
    }

    static ContentStore contents(URI endpoint) {
        BlobSettings settings = new BlobSettings(Optional.of(endpoint), Optional.empty(), "kraftd");
        BlobContents contents = BlobContents.at(settings);
        contents.prepare();
        return contents;
    }

    static List<Object> ai() {
        CloudAnalyzer analyzer =
                AzureDocumentIntelligence.at(URI.create("https://example.cognitiveservices.azure.com"));
        AssistantModel model =
                AzureAssistantModel.at(URI.create("https://example.openai.azure.com"), "gpt-4o", "2024-10-21");
        return List.of(analyzer, model);
    }
}
