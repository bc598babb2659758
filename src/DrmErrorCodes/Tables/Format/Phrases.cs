namespace DrmErrorCodes.Tables;

/// <summary>The phrases that texts of tables have as one character. <c>-- phrases</c> of the benchmarks prints a list that makes today's
/// texts short; any other is as right, and the assembly a little larger.</summary>
internal static class Phrases
{
    /// <summary>In the order of their characters.</summary>
    public static readonly string[] List = (
        " a | after | against the | all | an | and | and the | another | answer | answered | answers | are | at | at the | in the" +
        " | is | is the | or | the | the app | the same | to |'s |'s own |) and |, a |, and |, and check |, and compare |, and th" +
        "at |, and the |, as |, check |, check the |, compare the |, for |, not |, or |, or a |, or the |, so |, so that |, so th" +
        "e |, such as |, the |, then |, which |, with |. A |. Check |. Check the |. Compare |. Correct the |. For |. If |. If it " +
        "|. If it comes |. If it is |. If the |. It |. Java twin AndroidMediaDrm |. Native AndroidMediaStatus -20|. The |. The co" +
        "de |. Then |. With |0x8004C0|: the |; Media3: Media3 600|; the |AdaptationSet |Android |AndroidMediaDrm |Ask the viewer " +
        "to |Check |Check in the |Check in the player log |Check that |Check that the |Check that the app |Check the |Check wheth" +
        "er |Check whether the |Check which |Code|Compare |Compare the |Content-|ContentProtection |DRM |DRM system|DRM system |E" +
        "rror|Exception|Exception |FTP server's |Failed to |FairPlay |Foundation |H.264 |HTTP statu|Have the app |ID and |ID in t" +
        "he |In a test, the |Invalid |License|License |Look |Look at |Look at the |Look in the |MPEG-2 TS |Media|Media |MediaDrm " +
        "|Microsoft's |OEMCrypto |Open the |PallyCon |PlayRead|PlayReady |Playback |Player |Read data[0], the |Repeat the request" +
        " |Representation |Request |Retired code: |Retired code: a |Retired code: a test |Retired code: an |Retired code: an expr" +
        "ession |Retired code: the |Segment|Streaming |The |The H.264 parser stopped in a slice header|The H.264 parser stopped i" +
        "n a slice header at the |The H.264 parser stopped in the PPS at the |The H.264 parser stopped in the S|The H.264 parser " +
        "stopped in the SPS at the |The answer |The browser |The certificate |The client |The client SDK |The content |The conten" +
        "t header |The device |The device's |The file |The key |The license |The license server |The media |The player |The plugi" +
        "n |The request |The server |Try again |URL |WVMKStatus_|Widevine |Windows |Windows Media |a license |a new |able |about " +
        "the |accep|access |account |activation |addres|after |after a |after a pause|after the |again |again.|al |all |allow|alr" +
        "eady.|an |an error |and |and its |and the |another |answer|answer |app|app |app's |application|application |are |are not" +
        " |as a |ask the |asked for |asset |at |at that |at the |ation|ation |ative AndroidMediaStatus -2|audio |back|because |be" +
        "fore |before it |before it was |before the |behind |behind the |belongs |between |body |body of the |both |browser|brows" +
        "er |browser's |buffer |build|build |by |by itself|by the |bytes |call|call |call that |came |can |can be |cannot |cannot" +
        " be |cannot be used |carries |cause|cause |certificat|certificate |certificate is |certificate is not valid.|certificate" +
        ", |certificate.|challenge |chang|change |changed |check |check that |check that the |check the |client|client |client's " +
        "|clock |code|code |codec|comes |compare |compare the |component |configur|connection|connection |contain|content|content" +
        " |content header |content key |content.|correct the |could not |could not be |could not be loaded.|could not be parsed.|" +
        "could not be read.|d the |data|data |data store |data.|decode|decoder |decryp|decrypted |decryption |device|device |devi" +
        "ce is |device mak|device's |device, |device.|devices |did not |did not come |display |do not |document|does not |does no" +
        "t h|does not know|does not say |does not support the |domain |download|download |driver|e and |e of the |e the |e, |e, a" +
        "nd |e, or |e. The |each |ed |ed and |ed or |ed the |ed, |ed, and |ed, or |ed.|ed. The |element |encrypted |encryption |e" +
        "nd|end |ended |er |er and |er the |error|error |error page |error.|ers |es |es of |es the |exception|exception |exist|ex" +
        "pected |failed|failed |failed.|fails |failure |fault |fetched |file |files |firmware |first |follow|for |for a |for an |" +
        "for another |for the |for the device maker.|for this |format |found |free space |from |from a |from the |function |gives" +
        " |graphics driver|had |handl|hardware |has |has a |has no |has not |has the |has to |has to be |have |have the |have the" +
        " app |header|header |hls.js |holds |if the |in |in MPEG-2 TS |in a |in its |in logcat |in the |in the app's |in the con|" +
        "in the license |in the license proxy's |in the license proxy's log |in the network log|in the network pan|individualiz|i" +
        "ndividualization |ing|ing |init data |init segment |initialization |inside the |internal|is |is damag|is missing|is miss" +
        "ing or |is missing.|is no |is not |is not supported.|is not valid.|is the |is the first suspec|is too |it |it in the |it" +
        " is |it was |it.|ition |its |its own |itself|itself |key |key ID|key system|key system |keys |known |length |length of t" +
        "he |let the |level |license|license |license is |license proxy's |license request|license request |license server|licens" +
        "e server |license server's |license server's operat|license server's operator |license that |license was |license.|licen" +
        "ses |limit |line|line |load|load |log |log for the |log of the |look |look at |look at the |look for |look for a |look i" +
        "n the |machine |made |manifest|manifest |many |may |may be |may not be |mean|media |memory |ment |message |metering |mis" +
        "sing |model|model |model and |model and firmware |model, firmware |more |mostly |name|name |names |names the |need|needs" +
        " |neither |network|network |network device |never |new |newer |no |no longer |not |nothing |number|number |object |of |o" +
        "f a |of an |of another |of its |of that |of the |of the client |of the device |of the event|of the license |of the media" +
        " |of the same |of this |offline |old |older |on |on the |on the device |on this |once |one |one of the |one that |one.|o" +
        "nly |open|operation |or |or a |or the |order |other|other |out |output |output protection |outside |packag|package |pack" +
        "ager |packager's |page |parameter|parser |part of the |passes |persistent |play|play |playback |player|player |player lo" +
        "g |player's |player's network log |playlist|playlist |plugin |plugin's |points |policy |port|private |process|process |p" +
        "rotected |protection |provision|provisioning |proxy |publish|read|read |reason |receiver |record|record |refused|refused" +
        " |registered |release |remov|repeat|report |reported |reports |request|request |request was |request.|requested |request" +
        "s |resource |response |returned |revocation |revocation list |right |rights |s and |s are |s for |s for the |s in |s in " +
        "the |s of |s of the |s or |s that |s the |s with |s, |s, and |s, and the |same |sample |says |scheme |second |secure |se" +
        "cure stop |security |security level |segment|segment |sent |server|server |server and |server's |server's log |server.|s" +
        "ervic|service |service's |session|session |session and |session was |set |setting|should |signature |signed |software |s" +
        "omething |source |stands |start|start |start the |state |statu|status |still |stor|storage |store |stored |stream|stream" +
        " |such |suppor|support |supported |system|system |t the |ted |ted.|ter |test |text |than |than the |that |that a |that c" +
        "annot be |that does not |that is |that is not |that it |that the |that the app |that the client |that the device |that t" +
        "he license |that the license server |that the player |that the server |that this |that was |that work|the |the license |" +
        "the request |their |their own|them |then |ther|there |there is |this |this client |those |through|time|time |time of the" +
        " |tion|tion |title |to |to a |to another |to be |to the |to the device maker.|token |track |trusted environment |try aga" +
        "in|ts |type |under |unknown |updat|used |usual |valid|valid |value |version|version |version and |version of the |video " +
        "|viewer |viewer's |was |was given |was not |was not found.|was not valid.|were |what |what the |what was |when |where |w" +
        "here the |whether |whether a |whether the |which |which the |while |with |with a |with an |with another |with that |with" +
        " the |with those |with what the |without |without a |work|written |wrong ").Split('|');
}
