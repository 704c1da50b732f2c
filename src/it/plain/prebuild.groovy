// A JDK 25 stands beside the JDK in use, or is named: mvn verify -Djdk25.home=...
def isJdk25 = { home ->
    def release = new File(home, 'release')
    release.file && release.text.contains('JAVA_VERSION="25')
}
def beside = new File(System.getProperty('java.home')).canonicalFile.parentFile
def home = jdk25Home ? new File(jdk25Home) : beside.listFiles().sort().find(isJdk25)

if (home) {
    context.userProperties['jdk25.home'] = home.path
}
return true
