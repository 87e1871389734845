package io.kraftd.adapter.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredFileTest {
    private static final String ORDER = "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2' "
            + "xmlns:cbc='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>"
            + "<cbc:ID schemeID='X'> PO-7 </cbc:ID><cbc:Note>pipes &amp; valves</cbc:Note></Order>";

    @Test
    void a_file_of_ubl_becomes_a_tree_without_namespaces() {
        DocumentLayout layout = Reading.of(ORDER.getBytes(UTF_8));

        DataElement root = layout.data().get(0).root();
        assertThat(layout.kind()).isEqualTo(FileKind.XML);
        assertThat(root.name()).isEqualTo("Order");
        assertThat(root.children()).extracting(DataElement::text).containsExactly("PO-7", "pipes & valves");
        assertThat(root.children().get(0).attributes()).isEqualTo(Map.of("schemeID", "X"));
    }

    @Test
    void its_encoding_is_what_its_first_bytes_say() {
        byte[] wide = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + ORDER).getBytes(UTF_16LE);

        assertThat(Reading.of(wide).data()).hasSize(1);
    }

    @Test
    void its_encoding_is_else_what_it_declares() {
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + ORDER.replace("pipes", "tuyères");

        assertThat(Reading.of(declared.getBytes(ISO_8859_1))
                        .data()
                        .get(0)
                        .root()
                        .children())
                .extracting(DataElement::text)
                .containsExactly("PO-7", "tuyères & valves");
    }

    @Test
    void bytes_that_are_no_characters_are_refused_and_nothing_is_printed() {
        byte[] wrong = ORDER.replace("pipes", "tuyères").getBytes(ISO_8859_1);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThatThrownBy(() -> Reading.of(wrong)).isInstanceOf(UnreadableFileException.class);
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<note><to>Ann</to></note>", "<Despatch/>"})
    void other_xml_is_of_a_kind_that_is_not_read(String xml) {
        assertThatThrownBy(() -> Reading.of(xml.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.reason().code()).isEqualTo("unsupported_type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Order [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Order><ID>&x;</ID></Order>",
                "<!DOCTYPE Order SYSTEM 'http://127.0.0.1:1/x.dtd'><Order/>"
            })
    void a_document_type_is_refused(String xml) {
        assertThatThrownBy(() -> Reading.of(xml.getBytes(UTF_8))).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void elements_that_nest_without_end_are_refused() {
        String deep = "<Order>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</Order>";

        assertThatThrownBy(() -> Reading.of(deep.getBytes(UTF_8))).isInstanceOf(UnreadableFileException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void data_attached_to_a_pdf_is_read_with_the_name_of_the_attachment(boolean named) throws IOException {
        DocumentLayout layout = Reading.of(pdf("order-x.xml", ORDER.getBytes(UTF_8), named));

        assertThat(layout.data()).extracting(StructuredData::source).containsExactly("order-x.xml");
        assertThat(layout.printedAlone().data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no xml", "<note/>", "<Order>", "<!DOCTYPE a><Order/>", ""})
    void any_other_attachment_leaves_the_pdf_as_it_is(String contents) throws IOException {
        byte[] file = pdf("attachment", contents.getBytes(UTF_8), true);

        assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.reason().code()).isEqualTo("empty_file"));
    }

    @Test
    void a_tree_of_names_that_leads_back_to_itself_ends() throws IOException {
        byte[] file = RawPdf.page("").bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary node = new COSDictionary();
            COSArray kids = new COSArray();
            kids.add(node);
            node.setItem(COSName.KIDS, kids);
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.EMBEDDED_FILES, node);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            node.setDirect(false);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThatThrownBy(() -> Reading.of(out.toByteArray())).isInstanceOf(UnreadableFileException.class);
        }
    }

    private static byte[] pdf(String name, byte[] contents, boolean named) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setFileUnicode(name);
            file.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(contents), COSName.FLATE_DECODE));
            if (named) {
                PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                tree.setNames(Map.of(name, file));
                PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(tree);
                document.getDocumentCatalog().setNames(names);
            } else {
                COSArray associated = new COSArray();
                associated.add(file.getCOSObject());
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
