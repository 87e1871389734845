package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Item,Qty\\nPipe,3\\n                              | A1=Item B1=Qty A2=Pipe B2=3
            Item;Qty\\nPipe;1,5\\nBend;2,5\\n                 | A1=Item B1=Qty A2=Pipe B2=1,5 A3=Bend B3=2,5
            Item\\tQty\\nPipe, long\\t3\\n                    | A1=Item B1=Qty A2=Pipe, long B2=3
            Item,Note\\nPipe,"a, b"\\n                        | A1=Item B1=Note A2=Pipe B2=a, b
            Item,Note\\nPipe,"say ""no"" now"\\n             | A1=Item B1=Note A2=Pipe B2=say "no" now
            Item,Note\\nPipe,"two\\nlines"\\nBend,x\\n        | A1=Item B1=Note A2=Pipe B2=two\\nlines A3=Bend B3=x
            Item;Qty\\r\\n\\r\\nPipe;3\\r\\n                  | A1=Item B1=Qty A3=Pipe B3=3
            Offer\\n\\nItem;Qty;Price\\nPipe;3;4\\nBend;2;1\\n | A1=Offer A3=Item B3=Qty C3=Price A4=Pipe B4=3 C4=4 A5=Bend B5=2 C5=1
            Item, Qty\\nPipe, 3\\nBend, 2\\n                 | A1=Item B1=Qty A2=Pipe B2=3 A3=Bend B3=2
            sep=;\\nItem;Qty\\nPipe;3\\n                      | A2=Item B2=Qty A3=Pipe B3=3
            a;b;c;\\n1;;3;\\n                                 | A1=a B1=b C1=c A2=1 C2=3
            """)
    void rows_and_columns_are_found(String text, String cells) {
        byte[] file = text.translateEscapes().getBytes(StandardCharsets.UTF_8);

        assertThat(String.join(" ", Reading.cells(file))).isEqualTo(cells.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OFFER\nNo.: 1\nDate: 1.1.2026\nFrom: A\nTo: B\nPos.;Item;Qty;Price\n1;Pipe, DN 50;2;4,50\nTotal;;;9,00\n",
                "OFFER\nNo.: 1\nDate: 1.1.2026\nFrom: A\nTo: B\nPos.|Item|Qty|Price\n1|Pipe, DN 50|2|4,50\nTotal|9,00\n",
                "OFFER\nNo.: 1\nFrom: A\nPos.,Item,Qty,Price\n1,\"Pipe, DN 50\",2,4.50\nSum,9.00\nTax,1.00\nTotal,10.00\n"
            })
    void a_table_is_found_below_the_head_of_a_document(String text) {
        assertThat(Reading.cells(RawPdf.latin(text))).contains("A1=OFFER").anyMatch(c -> c.endsWith("=Pipe, DN 50"));
    }

    @Test
    void a_bar_separates_too() {
        assertThat(Reading.cells(RawPdf.latin("Item|Qty\nPipe|3\n")))
                .containsExactly("A1=Item", "B1=Qty", "A2=Pipe", "B2=3");
    }

    static Stream<byte[]> encodings() {
        String table = "Artikel;Größe;Preis €\nRohr;ß;1\n";
        return Stream.of(
                table.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16BE),
                table.getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void every_usual_encoding_is_understood(byte[] file) {
        assertThat(Reading.detected(file).kind()).isEqualTo(FileKind.CSV);
        assertThat(Reading.cells(file))
                .containsExactly("A1=Artikel", "B1=Größe", "C1=Preis €", "A2=Rohr", "B2=ß", "C2=1");
    }

    @Test
    void numbers_stay_text() {
        Cell cell = Reading.of(RawPdf.latin("a;b\n1.234,56;2\n"))
                .sheets()
                .get(0)
                .cells()
                .get(2);

        assertThat(cell.text()).isEqualTo("1.234,56");
        assertThat(cell.number()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear Sirs, we offer:\\n\\nA pipe, a bend, and a valve.\\nYours\\n
            one column\\nof words\\nonly\\n
            {"a": 1,\\n"b": [2, 3, 4],\\n"c": 5}\\n
            {\\n"a": 1,\\n"b": 2,\\n"c": 5\\n}\\n
            int a;\\nint b;\\nint c;\\n
            We offer, as agreed,\\nthe goods, and the work,\\nat prices, and terms,\\n
            """)
    void text_that_is_no_table_is_refused(String text) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Reading.detected(RawPdf.latin(text.translateEscapes())))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_TYPE));
    }
}
