package io.kraftd.app;

import io.kraftd.app.config.RatesFile;
import io.kraftd.app.print.ComparisonPrinter;
import io.kraftd.app.print.ProposalPrinter;
import io.kraftd.app.purchase.Bidding;
import io.kraftd.app.purchase.Workbench;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenarios;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an inquiry and quotations, levels and compares them, and writes the workbook. */
@Command(
        name = "compare",
        description = "Read an inquiry and its quotations, and compare them on one basis.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 when compared, 1 when a file cannot be read or bids cannot be compared; the reason is on standard"
                    + " error."
        })
final class Compare implements Callable<Integer> {
    /** Which award is proposed. */
    enum AwardKind {
        SPLIT,
        SINGLE,
        LINES
    }

    private final Console console;
    private final Supplier<Workbench> workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RFQ", description = "The request for quotation or bill of quantities.")
    private Path inquiry = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUOTE", description = "The quotations, one a supplier.")
    private List<Path> quotations = List.of();

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description =
                    "Exchange rates: rows of date,base,quote,rate,source, or the table of the European Central Bank.")
    private @Nullable Path rates;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Compare in this currency; the inquiry's by default.")
    private @Nullable Currency currency;

    @Option(
            names = "--award-date",
            paramLabel = "DAY",
            description = "Day of the award, such as 2026-12-31; today by default.")
    private @Nullable LocalDate awardDate;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the comparison as a workbook.")
    private @Nullable Path out;

    @Option(
            names = "--award",
            paramLabel = "KIND",
            description = "Propose an award: split (at most --suppliers), single, or lines (each to its cheapest).")
    private @Nullable AwardKind award;

    @Option(names = "--suppliers", paramLabel = "N", description = "Most suppliers of a split award; ${DEFAULT-VALUE}.")
    private int suppliers = 2;

    Compare(Console console, Supplier<Workbench> workbench) {
        this.console = console;
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter terminal = console.out();
        Bidding bidding = Bidding.open(workbench.get(), inquiry, quotations);
        Bidding.Compared compared = bidding.compare(currency, awardDate, rates(), constraints());
        terminal.print(ComparisonPrinter.print(compared.comparison()));
        if (award != null) {
            terminal.println();
            terminal.print(ProposalPrinter.print(bidding.propose(scenario(award))));
        }
        if (out != null) {
            write(bidding.workbook(), out);
            terminal.println();
            terminal.println("Written: " + out);
        }
        terminal.flush();
        return 0;
    }

    private List<ExchangeRate> rates() {
        if (rates == null) {
            return List.of();
        }
        try {
            return RatesFile.read(rates);
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(spec.commandLine(), unusable.getMessage(), unusable);
        }
    }

    private AwardConstraints constraints() {
        return award == AwardKind.SPLIT ? AwardConstraints.NONE.withMaxSuppliers(suppliers) : AwardConstraints.NONE;
    }

    private String scenario(AwardKind kind) {
        return switch (kind) {
            case SPLIT -> AwardScenarios.AS_CONSTRAINED;
            case SINGLE -> AwardScenarios.BEST_SINGLE;
            case LINES -> AwardScenarios.BEST_PER_LINE;
        };
    }

    static void write(Content content, Path file) throws IOException {
        try (InputStream in = content.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
