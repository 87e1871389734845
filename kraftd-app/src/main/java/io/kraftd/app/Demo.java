package io.kraftd.app;

import io.kraftd.app.config.RatesFile;
import io.kraftd.app.print.ComparisonPrinter;
import io.kraftd.app.print.ProposalPrinter;
import io.kraftd.app.purchase.Bidding;
import io.kraftd.app.purchase.Demonstration;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.proposal.Proposal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way from an inquiry to orders, on files that come along. */
@Command(
        name = "demo",
        description = "Go the whole way from an inquiry and three quotations to orders and proformas, on sample files.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    /** The files do not move with the calendar, so the demonstration does not either. */
    private static final LocalDate DAY = LocalDate.parse("2026-12-11");

    private static final Instant MORNING = Instant.parse("2026-12-11T09:00:00Z");
    private static final String INQUIRY = "rfq.docx";
    private static final List<String> QUOTATIONS =
            List.of("quote-humber.pdf", "quote-lakeshore.xlsx", "quote-mosane.docx");
    private static final String RATES = "rates.csv";

    /** Electronic addresses by VAT or employer number; no paper of the sample names one, and UBL needs them. */
    private static final String BUYER = "9925:be0799123414";

    private static final Map<String, String> SUPPLIERS = Map.of(
            "Humber Flow Systems Ltd", "9932:gb417280659",
            "Lakeshore Pump & Controls Inc.", "9959:394417206",
            "Mosane Hydraulique SA", "9925:be0788456184");

    private final Console console;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the files go; ${DEFAULT-VALUE}.")
    private Path folder = Path.of("kraftd-demo");

    Demo(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter terminal = console.out();
        Files.createDirectories(folder);
        Path inquiry = unpack(INQUIRY);
        List<Path> quotations =
                List.of(unpack(QUOTATIONS.get(0)), unpack(QUOTATIONS.get(1)), unpack(QUOTATIONS.get(2)));
        Path rates = unpack(RATES);
        terminal.println("On " + DAY + ", " + INQUIRY + " is answered by " + String.join(", ", QUOTATIONS) + ".");
        terminal.println();

        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), MORNING));
        Bidding bidding = Bidding.open(Desk.at(clock), inquiry, quotations);
        Bidding.Compared compared = bidding.compare(null, DAY, RatesFile.read(rates), AwardConstraints.NONE);
        terminal.print(ComparisonPrinter.print(compared.comparison()));
        Proposal proposal = bidding.propose(null);
        terminal.println();
        terminal.print(ProposalPrinter.print(proposal));

        Demonstration demonstration = new Demonstration(bidding, folder);
        terminal.println();
        terminal.println("Written to " + folder);
        for (Path file : demonstration.records()) {
            terminal.println("  " + file.getFileName());
        }
        show(demonstration.order(proposal, BUYER, SUPPLIERS));
        show(demonstration.proformas());
        terminal.flush();
        return 0;
    }

    private void show(List<Demonstration.Written> written) {
        written.forEach(each -> console.out()
                .println("  %s  %s, %s"
                        .formatted(
                                each.files().stream()
                                        .map(file -> file.getFileName().toString())
                                        .collect(Collectors.joining("  ")),
                                each.paper().supplier(),
                                ProposalPrinter.money(each.paper().gross()))));
    }

    private Path unpack(String sample) throws IOException {
        Path file = folder.resolve(sample);
        try (InputStream in = Demo.class.getClassLoader().getResourceAsStream("demo/" + sample)) {
            Files.copy(Objects.requireNonNull(in, sample), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
