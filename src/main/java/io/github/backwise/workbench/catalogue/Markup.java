package io.github.backwise.workbench.catalogue;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** An element of an HTML page. Text and values go in as they are; the JDK's serialiser escapes them on the way out. */
final class Markup {
    private static final String NOT_IN_HTML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    /** A new page. */
    static Markup page(String language) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            return new Markup(root).with("lang", language);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds an element inside this one, and returns the new one. */
    Markup add(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Markup(child);
    }

    /** Adds an element of a style class inside this one, and returns the new one. */
    Markup add(String name, String style) {
        return add(name).with("class", style);
    }

    /** Sets an attribute. */
    Markup with(String attribute, Object value) {
        element.setAttribute(attribute, clean(value.toString()));
        return this;
    }

    /** Adds text at the end. */
    Markup text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(clean(text)));
        return this;
    }

    private static String clean(String text) {
        return text.replaceAll(NOT_IN_HTML, "\uFFFD");
    }

    /** The whole page. */
    String html() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            StringWriter html = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(html));
            return html.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
