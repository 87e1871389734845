package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.layout.FileKind;
import io.kraftd.ports.reading.DetectedFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionTest {
    @ParameterizedTest
    @MethodSource("files")
    void the_contents_tell_the_kind(FileKind kind, Integer pages, byte[] file) {
        assertThat(Reading.detected(file)).isEqualTo(new DetectedFile(kind, pages));
    }

    static Stream<Arguments> files() {
        byte[] pdf = RawPdf.page("").bytes();
        return Stream.of(
                arguments(FileKind.PDF, 1, pdf),
                arguments(
                        FileKind.PDF,
                        1,
                        ("garbage before\n" + new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                arguments(FileKind.XLSX, 1, OfficeParts.workbook("").bytes()),
                arguments(FileKind.DOCX, null, OfficeParts.document("").bytes()),
                arguments(FileKind.CSV, 1, latin("a;b\nc;d\n")),
                arguments(FileKind.CSV, 1, latin("MZ;Menge\n1;2\n")),
                arguments(
                        FileKind.XML, null, latin("<?xml version='1.0'?><Invoice xmlns='urn:x'><ID>1</ID></Invoice>")),
                arguments(FileKind.PNG, 1, latin("\u0089PNG\r\n\u001a\n")),
                arguments(FileKind.JPEG, 1, latin("\u00ff\u00d8\u00ff\u00e0")),
                arguments(FileKind.TIFF, null, latin("II*\0")),
                arguments(FileKind.TIFF, null, latin("MM\0*")));
    }
}
