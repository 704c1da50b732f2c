package io.github.backwise.workbench.catalogue;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.report.PlainWords;
import java.util.Locale;

/** Says conclusions in plain words, from the texts of a rule set. */
final class ConclusionWords {
    private final Texts texts;

    ConclusionWords(Texts texts) {
        this.texts = texts;
    }

    /** What kind of conclusion it is: "points to". */
    static String verb(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect) {
            return "points to";
        } else if (conclusion instanceof Conclusion.Doubt) {
            return "speaks against";
        } else if (conclusion instanceof Conclusion.Recommend) {
            return "advises";
        } else if (conclusion instanceof Conclusion.Include) {
            return "adds";
        } else if (conclusion instanceof Conclusion.Ease) {
            return "eases";
        } else if (conclusion instanceof Conclusion.Withhold) {
            return "holds back";
        }
        return conclusion instanceof Conclusion.Refer ? "refers" : "counts";
    }

    /** What it speaks of: "folding forward on the climbs". */
    String of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recommend c) {
            return title("advice", c.advice());
        } else if (conclusion instanceof Conclusion.Include c) {
            return title("exercises", c.exercise()) + " (exercise, to: " + title("advice", c.advice()) + ")";
        } else if (conclusion instanceof Conclusion.Ease c) {
            return title("exercises", c.exercise()) + ", by: " + title("exercises", c.milder());
        } else if (conclusion instanceof Conclusion.Withhold c) {
            return withheld(c.target()) + ". Instead: " + text("withheld", c.text());
        } else if (conclusion instanceof Conclusion.Refer c) {
            return "to " + PlainWords.who(c.who()) + ", " + PlainWords.soon(c.urgency()) + ": "
                    + title("referrals", c.text());
        } else if (conclusion instanceof Conclusion.Criterion c) {
            return text("criteria", c.set() + "." + c.item()) + " (one of: " + text("criteria", c.set()) + ")";
        }
        return text("causes", conclusion.target());
    }

    /** How sure, or how soon: "likely"; empty for verbs that say neither. */
    static String degree(Conclusion conclusion) {
        return conclusion.certainty() == null
                ? ""
                : conclusion.certainty().name().toLowerCase(Locale.ROOT);
    }

    private String withheld(String target) {
        if (target.contains(".")) {
            return title("advice", target);
        }
        return texts.find("exercises", target + ".title").orElse("all advice about " + target.replace('-', ' '));
    }

    private String title(String file, String id) {
        return text(file, id + ".title");
    }

    private String text(String file, String key) {
        return texts.find(file, key).orElse(key);
    }
}
