package io.github.backwise.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The smallest and largest plausible value of a number in a fact, both allowed, and the unit it counts. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /** The smallest allowed value. */
    double min();

    /** The largest allowed value. */
    double max();

    /** The unit, in the plural: "days". */
    String unit();
}
