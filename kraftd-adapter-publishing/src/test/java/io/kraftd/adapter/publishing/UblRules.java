package io.kraftd.adapter.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.TransformerFactoryImpl;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Other people's rules for UBL: the schemas of OASIS, the rules of OpenPeppol and of CEN. */
final class UblRules {
    static final String PEPPOL_ORDER = "external/schematron/openpeppol/2026.5/xslt/PEPPOLBIS-T01.xslt";
    static final String EN_16931 = "external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt";
    private static final Pattern FAILED = Pattern.compile(
            "<svrl:failed-assert[^>]*?(?:flag=\"(\\w+)\")?[^>]*>.*?<svrl:text>(.*?)</svrl:text>", Pattern.DOTALL);
    private static final Pattern FLAG = Pattern.compile("flag=\"(\\w+)\"");

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, Templates> RULES = new ConcurrentHashMap<>();

    private UblRules() {}

    /** What the schema of a document such as {@code Order} has against it; empty when it is valid. */
    static String schemaFault(byte[] ubl, String document) throws IOException {
        try {
            SCHEMAS.computeIfAbsent(document, UblRules::schema)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(ubl)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Schema schema(String document) {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            URL url = systemId == null ? byNamespace(namespace) : inCommon(systemId);
            LSInput input = ls().createLSInput();
            input.setSystemId(url.toString());
            input.setByteStream(open(url));
            return input;
        });
        try {
            return factory.newSchema(resource("external/schemas/ubl21/maindoc/UBL-" + document + "-2.1.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DOMImplementationLS ls() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL inCommon(String systemId) {
        return resource("external/schemas/ubl21/common/" + systemId.substring(systemId.lastIndexOf('/') + 1));
    }

    private static URL byNamespace(String namespace) {
        return switch (namespace) {
            case "urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2" ->
                resource("schemas/CCTS_CCT_SchemaModule.xsd");
            case "http://www.w3.org/2000/09/xmldsig#" -> resource("schemas/xmldsig-core-schema.xsd");
            case "http://uri.etsi.org/01903/v1.3.2#" -> resource("schemas/XAdES01903v132-201601.xsd");
            case "http://uri.etsi.org/01903/v1.4.1#" -> resource("schemas/XAdES01903v141-201601.xsd");
            default -> throw new IllegalStateException("no schema for " + namespace);
        };
    }

    /** Every rule that is broken fatally, as the rule book words it. */
    static List<String> broken(byte[] ubl, String rules) throws TransformerException {
        StringWriter report = new StringWriter();
        RULES.computeIfAbsent(rules, UblRules::compiled)
                .newTransformer()
                .transform(new StreamSource(new ByteArrayInputStream(ubl)), new StreamResult(report));
        List<String> broken = new ArrayList<>();
        Matcher failed = FAILED.matcher(report.toString());
        while (failed.find()) {
            Matcher flag = FLAG.matcher(failed.group());
            if (!flag.find() || !flag.group(1).equals("warning")) {
                broken.add(failed.group(2).strip());
            }
        }
        if (!report.toString().contains("svrl:fired-rule")) {
            throw new IllegalStateException("no rule looked at the document");
        }
        return broken;
    }

    private static Templates compiled(String rules) {
        try {
            return new TransformerFactoryImpl()
                    .newTemplates(new StreamSource(resource(rules).toString()));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL resource(String path) {
        URL url = UblRules.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalStateException("no rules at " + path);
        }
        return url;
    }

    private static InputStream open(URL url) {
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
