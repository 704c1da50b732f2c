def jar = new File(basedir, 'target/shaded-1.jar')
def printed = new File(basedir, 'target/output.txt').readLines().findAll { !it.startsWith('SLF4J') }.join('\n') + '\n'

assert new File(projectDir, 'README.md').getText('UTF-8').contains(printed)
println sprintf('shaded: one jar of %.1f MB prints what the README says', jar.length() / 1e6)
return true
