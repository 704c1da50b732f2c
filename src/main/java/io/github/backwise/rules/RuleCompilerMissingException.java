package io.github.backwise.rules;

/** Rules other than the bundled ones were asked for, and the jars that compile rules are not on the class path. */
public final class RuleCompilerMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The cause names the class that is missing. */
    public RuleCompilerMissingException(Throwable cause) {
        super(
                "rules cannot be compiled here, only the bundled ones are ready for use. Maybe add the dependency"
                        + " org.drools:drools-model-codegen, or take away the exclusions of the dependency on backwise?",
                cause);
    }
}
