package io.github.backwise.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language, with its country if wanted: "de", "de_CH" or "de-CH". */
final class LanguageConverter implements ITypeConverter<Locale> {
    private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());

    @Override
    public Locale convert(String name) {
        Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new TypeConversionException("there is no language '" + name + "'. Maybe 'de', or 'de_CH'?");
        }
        return locale;
    }
}
