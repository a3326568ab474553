package io.claimtrail.ingest.read;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * XML that may come from anyone: well-formed or refused, of bounded depth, no document type read, no entity expanded, nothing
 * fetched.
 */
final class SafeXml {
    private static final int DEEPEST = 200;

    private final XMLInputFactory factory;

    SafeXml() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /** Checks the document and returns the local name of its root. */
    String rootOf(String xml) {
        String root = "";
        int depth = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    root = root.isEmpty() ? reader.getLocalName() : root;
                    if (++depth > DEEPEST) {
                        throw Refusal.UNPARSEABLE.because("XML nested deeper than " + DEEPEST);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.UNPARSEABLE.because("XML with an entity of its own: " + reader.getLocalName());
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw Refusal.UNPARSEABLE.because("broken XML: " + e.getMessage());
        }
        return root;
    }

    /** The tree of a document that {@link #rootOf} has checked. */
    static Document tree(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }
}
