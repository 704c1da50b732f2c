package io.github.backwise.advice;

import java.io.Serializable;

/**
 * One exercise of an advice.
 *
 * @param id stable id: "bird-dog"
 * @param title its name
 * @param text how to do it
 * @param dose sets, repetitions, how often
 */
public record Exercise(String id, String title, String text, String dose) implements Serializable {}
