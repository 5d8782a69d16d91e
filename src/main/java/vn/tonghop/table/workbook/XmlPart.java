package vn.tonghop.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook, read element by element. Elements are told by their local names, so that the transitional and the
 * strict form of Open XML read alike. No entity is ever resolved.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader xml;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Goes on to the next element that begins, within the element of that name; false at the end of that element. */
    boolean nextWithin(String parent) throws IOException {
        while (advance()) {
            if (xml.isStartElement()) {
                return true;
            }
            if (xml.isEndElement() && xml.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    /** Goes on to the next element of that name; false if there is none. */
    boolean nextNamed(String name) throws IOException {
        while (advance()) {
            if (xml.isStartElement() && xml.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return xml.getLocalName();
    }

    /** The value of an attribute, whatever its namespace; empty if it is not there. */
    String attribute(String name) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    /** Whether an attribute says yes, or what it means when it is not there. */
    boolean isOn(String name, boolean otherwise) {
        var value = attribute(name);
        return value.isEmpty() ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text of the element that just began, which has no elements within. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Passes over the element that just began and all within it. */
    void skip() throws IOException {
        var depth = 1;
        while (depth > 0 && advance()) {
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        } finally {
            bytes.close();
        }
    }

    private boolean advance() throws IOException {
        try {
            return xml.hasNext() && xml.next() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }
}
