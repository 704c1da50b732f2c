package io.github.backwise.workbench;

import io.github.backwise.rules.RuleFiles;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and of the rules in it as every consultation names it. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = RuleFiles.resource("META-INF/backwise/version").strip();
        return new String[] {
            "Backwise " + version,
            "Rules " + version + "+" + RuleFiles.bundled().hash()
        };
    }
}
