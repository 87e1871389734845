package io.kraftd.bench.synthetic.office;

import io.kraftd.bench.synthetic.office.SheetPen.Look;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Fact;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.paper.Total;
import io.kraftd.bench.synthetic.words.Dice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document as workbook. */
public final class XlsxWriter {
    private final XlsxFamily family;
    private final Paper paper;
    private final Dice dice;
    private final boolean realDates;
    private final String dateFormat;

    /** A writer for one document. */
    public XlsxWriter(XlsxFamily family, Paper paper, Dice dice) {
        this.family = family;
        this.paper = paper;
        this.dice = dice;
        this.realDates = dice.chance(0.5);
        this.dateFormat = dice.pick(List.of("dd/mm/yyyy", "yyyy-mm-dd", "dd.mm.yyyy", "d mmm yyyy"));
    }

    /** The bytes of the file. */
    public byte[] write() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Repack.sign(workbook.getProperties(), paper.letterhead().name());
            workbook.setCellFormulaValidation(false);
            boolean cover = family == XlsxFamily.BOOK;
            String first = cover ? paper.setting().words().pick(dice, "word.title.cover") : paper.title();
            SheetPen pen = new SheetPen(workbook, WorkbookUtil.createSafeSheetName(first));
            switch (family) {
                case PLAIN -> plain(pen);
                case FORM -> form(pen);
                case BOOK -> book(pen);
                case OFFSET -> offset(pen);
                case TWO_ROW_HEAD -> twoRowHead(pen);
                case TOTALS_FIRST -> totalsFirst(pen);
            }
            workbook.sheetIterator()
                    .forEachRemaining(sheet ->
                            sheet.setRightToLeft(paper.setting().language().rightToLeft()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Repack.undated(out.toByteArray());
        }
    }

    private void plain(SheetPen pen) {
        pen.text(0, 0, paper.title(), Look.HEAVY);
        int row = pairs(pen, 2, 0, facts());
        row = pairs(pen, row, 0, partyFacts()) + 1;
        SheetTable table = new SheetTable(pen, paper, 0, false, false);
        row = table.rows(table.head(row), paper.table().rows());
        row = totals(table, row + 1);
        notes(pen, row + 1, 0);
    }

    private void form(SheetPen pen) {
        int last = Math.max(5, paper.table().columns().size() - 1);
        pen.text(0, 0, paper.letterhead().name(), Look.HEAVY);
        pen.merge(0, 0, 0, last);
        pen.text(1, 0, paper.letterhead().addressLine(), Look.PLAIN);
        pen.merge(1, 1, 0, last);
        pen.text(3, 0, paper.title(), Look.HEADING);
        pen.merge(3, 3, 0, last);
        int left = 5;
        for (Fact party : partyFacts()) {
            pen.text(left, 0, party.label(), Look.RULED_HEAVY);
            pen.merge(left, left, 0, 1);
            pen.text(left, 2, party.value(), Look.PLAIN);
            left++;
        }
        int right = pairs(pen, 5, last - 1, facts());
        SheetTable table = new SheetTable(pen, paper, 0, true, true);
        int row =
                table.rows(table.head(Math.max(left, right) + 1), paper.table().rows());
        row = totals(table, row);
        notes(pen, row + 1, 0);
    }

    private void book(SheetPen pen) {
        pen.text(2, 1, paper.title(), Look.HEAVY);
        int row = pairs(pen, 4, 1, facts());
        row = pairs(pen, row + 1, 1, partyFacts());
        notes(pen, row + 1, 1);
        pen.width(1, 28);
        pen.width(2, 40);
        List<String> sums = new ArrayList<>();
        List<List<Row>> parts = sections();
        SheetTable table = new SheetTable(pen, paper, 0, true, true);
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.size() == 1 ? paper.title() + " 1" : (i + 1) + " " + heading(parts.get(i));
            String sheet = WorkbookUtil.createSafeSheetName(name);
            pen.turnTo(sheet);
            pen.text(0, 0, paper.title() + " - " + heading(parts.get(i)), Look.HEAVY);
            table = new SheetTable(pen, paper, 0, true, true);
            int end = table.rows(table.head(2), parts.get(i));
            table.sectionSums().forEach(sum -> sums.add("'" + sheet + "'!" + sum));
            if (parts.size() == 1) {
                totals(table, end + 1);
            }
        }
        if (parts.size() > 1 && !paper.totals().isEmpty()) {
            summary(pen, table, parts, sums);
        }
    }

    private void summary(SheetPen pen, SheetTable table, List<List<Row>> parts, List<String> sums) {
        pen.turnTo(WorkbookUtil.createSafeSheetName(paper.setting().words().pick(dice, "word.summary")));
        pen.text(0, 0, paper.setting().words().pick(dice, "word.summary"), Look.HEAVY);
        pen.width(0, 46);
        pen.width(1, 18);
        int row = 2;
        for (int i = 0; i < parts.size(); i++) {
            Row last = parts.get(i).get(parts.get(i).size() - 1);
            pen.text(row, 0, heading(parts.get(i)), Look.RULED);
            var sum = last.cell(ColumnRole.AMOUNT).number();
            if (sum != null) {
                pen.formula(row, 1, sums.get(i), sum, table.moneyFormat(), Look.RULED);
            }
            row++;
        }
        table.totals(row, 1, printedTotals());
    }

    private void offset(SheetPen pen) {
        int start = dice.between(1, 3);
        pen.text(dice.between(1, 3), start + 1, paper.title(), Look.HEAVY);
        int row = 5;
        List<Fact> all = new ArrayList<>(facts());
        all.addAll(partyFacts());
        for (int i = 0; i < all.size(); i++) {
            int column = start + (i % 2) * 4;
            pen.text(row, column, all.get(i).label() + ":", Look.PLAIN);
            value(pen, row, column + 1, all.get(i));
            row += i % 2;
        }
        SheetTable table = new SheetTable(pen, paper, start, true, true);
        row = table.rows(table.head(row + dice.between(2, 4)), paper.table().rows());
        row = totals(table, row + 2);
        notes(pen, row + 2, start);
    }

    private void twoRowHead(SheetPen pen) {
        pen.text(0, 0, paper.letterhead().name(), Look.PLAIN);
        pen.text(1, 0, paper.title(), Look.HEAVY);
        pen.merge(1, 1, 0, Math.max(3, paper.table().columns().size() - 1));
        List<Fact> all = new ArrayList<>(partyFacts());
        all.addAll(facts());
        int row = 3;
        for (Fact fact : all) {
            pen.text(row++, 0, fact.label() + ": " + fact.value(), Look.PLAIN);
        }
        SheetTable table = new SheetTable(pen, paper, 0, true, dice.chance(0.5));
        String common = paper.setting().money().currency();
        row = table.rows(table.doubleHead(row + 1, common), paper.table().rows());
        row = totals(table, row);
        notes(pen, row + 1, 0);
    }

    private void totalsFirst(SheetPen pen) {
        pen.text(0, 0, paper.title(), Look.HEAVY);
        SheetTable table = new SheetTable(pen, paper, 0, false, false);
        int row = paper.totals().isEmpty() ? 2 : table.totals(2, 1, printedTotals()) + 1;
        table.rows(table.head(row), paper.table().rows());
        pen.turnTo("Info");
        row = pairs(pen, 0, 0, partyFacts());
        row = pairs(pen, row, 0, facts());
        pen.width(0, 26);
        pen.width(1, 40);
        notes(pen, row + 1, 0);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(paper.facts());
        facts.addAll(paper.terms());
        return facts;
    }

    private List<Fact> partyFacts() {
        return paper.blocks().stream()
                .map(block -> new Fact(block.label(), block.party().name()))
                .toList();
    }

    private int pairs(SheetPen pen, int row, int column, List<Fact> facts) {
        int at = row;
        for (Fact fact : facts) {
            pen.text(at, column, fact.label(), Look.HEAVY);
            value(pen, at, column + 1, fact);
            at++;
        }
        return at;
    }

    private void value(SheetPen pen, int row, int column, Fact fact) {
        if (fact.date() != null && realDates) {
            pen.date(row, column, fact.date(), dateFormat);
        } else {
            pen.text(row, column, fact.value(), Look.PLAIN);
        }
    }

    private int totals(SheetTable table, int row) {
        return paper.totals().isEmpty()
                ? row
                : table.totals(row, Math.max(1, table.column(ColumnRole.AMOUNT)), printedTotals());
    }

    /** The totals with the currency in the last label, where the printed amount shows it. */
    private List<Total> printedTotals() {
        List<Total> totals = new ArrayList<>(paper.totals());
        Total last = totals.remove(totals.size() - 1);
        boolean signed = !last.printed().equals(paper.setting().money().bare(last.amount()));
        String label = signed ? last.label() + " (" + paper.setting().money().sign() + ")" : last.label();
        totals.add(new Total(last.part(), label, last.amount(), last.printed()));
        return totals;
    }

    private void notes(SheetPen pen, int row, int column) {
        int at = row;
        for (String text : paper.closing()) {
            pen.text(at++, column, text, Look.PLAIN);
        }
    }

    private List<List<Row>> sections() {
        List<List<Row>> sections = new ArrayList<>();
        for (Row row : paper.table().rows()) {
            if (sections.isEmpty() || row.type() == Row.Type.SECTION) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(row);
        }
        return sections;
    }

    private static String heading(List<Row> section) {
        Row first = section.get(0);
        return first.type() == Row.Type.SECTION ? first.text(ColumnRole.DESCRIPTION) : "";
    }
}
