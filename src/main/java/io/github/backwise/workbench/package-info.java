/**
 * The command line for rule authors: consult, test, look up the vocabulary. Nothing else depends on it, and it is not in the
 * library's jar.
 */
package io.github.backwise.workbench;
