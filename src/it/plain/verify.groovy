def printed = { new File(basedir, "target/${it}.txt") }
def readme = new File(projectDir, 'README.md').getText('UTF-8')
def answers = { file -> file.readLines().findAll { !it.startsWith('SLF4J') }.join('\n') + '\n' }

assert readme.contains(answers(printed('output')))
println "plain: prints what the README says on JDK ${Runtime.version().feature()}"

if (printed('jdk25').file) {
    assert readme.contains(answers(printed('jdk25')))
    println 'plain: prints what the README says on JDK 25'
} else {
    println 'plain: no JDK 25 beside this one, left out (-Djdk25.home=... names one)'
}
return true
