/**
 * The command line for rule authors: consult, test, look up the vocabulary. Nothing else depends on it, and it is not in the
 * library's jar. Here are the commands; what they do is done in the rooms below.
 */
package io.github.backwise.workbench;
