/** An application on the module path. */
module example {
    requires io.github.backwise;

    // An explicit module that the automatic ones use: nothing else brings it in, unless your log provider does.
    requires org.slf4j;
}
