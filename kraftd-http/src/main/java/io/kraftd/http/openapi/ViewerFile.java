package io.kraftd.http.openapi;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.content.Content;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One file of the page that shows the API description, packed into this program; read when it is first asked for. */
final class ViewerFile implements Endpoint {
    private final Route route;
    private final String resource;
    private final String mediaType;
    private volatile @Nullable Content content;

    private ViewerFile(String name, String operation, String resource, String mediaType) {
        this.resource = resource;
        this.mediaType = mediaType;
        this.route = Route.of(Method.GET, "/docs/" + name, operation, "A part of the page that shows the description")
                .access(Access.OPEN)
                .tagged()
                .takes(Parameter.header("If-None-Match", "the ETag of the file the client has"))
                .answersFile(mediaType, "the file")
                .answersNothing(304, "nothing has changed")
                .build();
    }

    /** The viewer as its makers publish it, and what starts it. */
    static List<ViewerFile> all() {
        String published = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
        return List.of(
                new ViewerFile("viewer.js", "docsViewer", published + "swagger-ui-bundle.js", "text/javascript"),
                new ViewerFile("viewer.css", "docsStyle", published + "swagger-ui.css", "text/css"),
                new ViewerFile("start.js", "docsStart", "start.js", "text/javascript"));
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Content known = content;
        if (known == null) {
            known = read(resource);
            content = known;
        }
        return Lasting.answer(exchange, known, mediaType);
    }

    static Content read(String resource) {
        try (InputStream in = open(resource)) {
            return Content.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream in = ViewerFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource);
        }
        return in;
    }
}
