package io.kraftd.http.orders;

import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.MediaRanges;
import io.kraftd.http.problem.Problems;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.OutputFormat;
import java.util.List;
import java.util.Optional;

/** Which form of a paper a client wants: {@code format} in the query, else by its {@code Accept}, else JSON. */
final class PaperFormat {
    private static final List<OutputFormat> FILES = List.of(OutputFormat.PDF, OutputFormat.EXCEL, OutputFormat.UBL);
    private static final List<String> WORDS =
            FILES.stream().map(OutputFormat::word).toList();

    private PaperFormat() {}

    static Route route(String folder, String operation, String summary, Class<?> body) {
        Route.Builder route = Route.of(Method.GET, folder + "{id}", operation, summary)
                .takes(Parameter.path("id", "its number"))
                .takes(Parameter.choice("format", WORDS, "the file instead of JSON"))
                .answers(200, body, "the whole");
        FILES.forEach(each -> route.answersFile(each.mediaType(), "the file as " + each.word()));
        return route.refuses(404, "there is none under this number")
                .refuses(422, "it cannot be written so; missing names what it lacks")
                .refuses(503, "too much is going on")
                .build();
    }

    /** The file that is wanted; empty when JSON is. */
    static Optional<OutputFormat> of(Exchange exchange) {
        Optional<OutputFormat> asked = exchange.choice("format", WORDS).flatMap(OutputFormat::fromWord);
        String accept = exchange.header("Accept").orElse("");
        if (asked.isPresent() || MediaRanges.accept(accept, List.of(Route.JSON))) {
            return asked;
        }
        return FILES.stream()
                .filter(each -> MediaRanges.accept(accept, List.of(each.mediaType())))
                .findFirst();
    }

    /** The number in the path; 404 when it is none, as for one that does not exist. */
    static OrderNumber number(Exchange exchange) {
        try {
            return OrderNumber.parse(exchange.path("id"));
        } catch (IllegalArgumentException none) {
            throw Problems.notFound().exception();
        }
    }

    static Answer file(Content content, OrderNumber number, OutputFormat format) {
        return Answer.download(content, format.mediaType(), number + "." + format.extension());
    }
}
