package io.kraftd.app;

import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import io.kraftd.app.print.DocumentPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does once what serving and reading begin with and ends: the launcher records which classes that takes. */
@Command(name = "rehearse", hidden = true, description = "Start on a free port, answer once, read a sample, stop.")
final class Rehearse implements Callable<Integer> {
    private final Console console;

    Rehearse(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AppConfig config = AppConfig.parse(Map.of(Setting.SERVER_PORT.name(), "0"));
        try (Service service = Serve.service(config)) {
            console.out().print(DocumentPrinter.print("sample", service.start()));
            return answers(service) ? 0 : 1;
        }
    }

    private static boolean answers(Service service) throws IOException {
        try (InputStream answer =
                java.net.URI.create(service.baseUri() + "/health/ready").toURL().openStream()) {
            return answer.readAllBytes().length > 0;
        }
    }
}
