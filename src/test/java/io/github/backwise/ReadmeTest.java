package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import example.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is and prints. */
class ReadmeTest {
    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    }

    @Test
    void showsTheExampleAsItCompiles() throws IOException {
        String source = Files.readString(Path.of("src/it/plain/src/main/java/example/Example.java"))
                .replace("\r\n", "\n");
        String body = source.substring(source.indexOf("        Advisor advisor"), source.indexOf("    }\n}"))
                .stripTrailing()
                .stripIndent();
        assertTrue(readme().contains(body), body);
    }

    @Test
    void showsWhatTheExamplePrints() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Example.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        String output = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertTrue(readme().contains(output), output);
    }
}
