/** Backwise: an expert system for runners with a sore back. {@link io.github.backwise.Advisor} is the door. */
package io.github.backwise;
