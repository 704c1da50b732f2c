package io.github.backwise.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes text of the bytes of a file, and says in plain words why it cannot. */
final class FileText {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String name;
    private final List<Problem> problems;

    FileText(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The text with plain line feeds; empty, and a problem, if the bytes are no text in UTF-8. */
    Optional<String> of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return refuse(Place.of(name), "the file is text in UTF-16", "Maybe save it again with the encoding UTF-8?");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = plainLines(decoded.flip().toString());
        int strange = firstControl(text);
        if (strange >= 0) {
            return refuse(
                    Place.in(name, text, strange), "the file is not a text file", "Maybe another file was meant?");
        }
        if (result.isError()) {
            return refuse(
                    Place.in(name, text, text.length()),
                    "the file is not plain text in UTF-8",
                    "Maybe save it again with the encoding UTF-8?");
        }
        return Optional.of(text);
    }

    private Optional<String> refuse(Place place, String message, String maybe) {
        problems.add(new Problem(place, "", message, maybe));
        return Optional.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe || bytes[0] == 0 ^ bytes[1] == 0;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f') {
                return i;
            }
        }
        return -1;
    }

    /** Without the mark that some editors put first, and with plain line feeds. */
    static String plainLines(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
