/** What newsletters, social networks, advertisements and analytics hang on the addresses they pass on. */
const FOREIGN =
	/^(?:utm_\w+|mtm_\w+|pk_\w+|_ga|_gl|_hs\w+|hs\w*_?id|dclid|epik|fbclid|fb_\w+|gad_\w+|gbraid|gclid|gclsrc|igsh|igshid|ldtag_cl|li_fat_id|mc_cid|mc_eid|mibextid|mkt_tok|msclkid|openexternalbrowser|ref_src|ref_url|s_kwcid|si|srsltid|ttclid|twclid|vero_id|wbraid|yclid|yj_\w+)$/i;

/** Whether a parameter was put into the address by somebody on its way here; no page of the site has such a name. */
export function isForeignParam(name: string): boolean {
	return FOREIGN.test(name);
}
