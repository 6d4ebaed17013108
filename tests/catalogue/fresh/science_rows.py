"""Calls of scipy, pandas and networkx."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Final

import networkx as nx

from tests.catalogue.fresh.row import Row
from tests.catalogue.fresh.stdlib_rows import written

IMPORTS: Final = (
    "import scipy.cluster.vq, scipy.integrate, scipy.linalg.interpolative, scipy.optimize, scipy.sparse.linalg, scipy.spatial\n"
    "import io, scipy.interpolate, scipy.ndimage, scipy.signal, scipy.stats.qmc, scipy.stats.sampling\n"
    "A = np.arange(16.0).reshape(4, 4) + 5 * np.eye(4)\n"
    "S = scipy.sparse.csr_matrix(A)\n"
    "def bowl(x):\n    return (x ** 2).sum()\n"
    "def mean(x, axis=0):\n    return np.mean(x, axis=axis)\n"
)
#: `{}` stands for nothing and for the argument after `~`.
SCIPY: Final = r"""
scipy.stats.norm.rvs(size=3{}) ~ random_state=0
scipy.stats.norm(0, 1).rvs(3{}) ~ random_state=0
scipy.stats.uniform.rvs({}) ~ random_state=0
scipy.stats.uniform.rvs(0, 1, 3{}) ~ random_state=0
scipy.stats.expon.rvs(size=3{}) ~ random_state=np.random.default_rng(0)
scipy.stats.poisson.rvs(3, size=3{}) ~ random_state=0
scipy.stats.randint.rvs(1, 9, size=3{}) ~ random_state=0
scipy.stats.beta.rvs(1, 2, size=3{}) ~ random_state=0
scipy.stats.truncnorm.rvs(-1, 1, size=3{}) ~ random_state=0
scipy.stats.bernoulli.rvs(0.5, size=3{}) ~ random_state=0
scipy.stats.multivariate_normal.rvs([0, 0], np.eye(2), 2{}) ~ random_state=0
scipy.stats.multivariate_normal([0, 0], np.eye(2)).rvs(2{}) ~ random_state=0
scipy.stats.dirichlet.rvs([1, 2], 2{}) ~ random_state=0
scipy.stats.multinomial.rvs(3, [0.5, 0.5], 2{}) ~ random_state=0
scipy.stats.wishart.rvs(3, np.eye(2), 2{}) ~ random_state=0
scipy.stats.invwishart.rvs(3, np.eye(2), 2{}) ~ random_state=0
scipy.stats.matrix_normal.rvs(np.zeros((2, 2)){}) ~ random_state=0
scipy.stats.multivariate_t.rvs([0, 0], np.eye(2), 3{}) ~ random_state=0
scipy.stats.multivariate_hypergeom.rvs([3, 4], 2{}) ~ random_state=0
scipy.stats.random_correlation.rvs([0.5, 1.5]{}) ~ random_state=0
scipy.stats.ortho_group.rvs(3{}) ~ random_state=0
scipy.stats.special_ortho_group.rvs(3{}) ~ random_state=0
scipy.stats.unitary_group.rvs(3{}) ~ random_state=0
scipy.stats.vonmises_fisher.rvs([0, 1], 2{}) ~ random_state=0
scipy.stats.uniform_direction.rvs(3{}) ~ random_state=0
scipy.stats.rv_discrete(values=([1, 2], [0.5, 0.5])).rvs(size=2{}) ~ random_state=0
scipy.stats.rv_histogram(np.histogram([1, 2, 3], 2)).rvs(size=2{}) ~ random_state=0
scipy.stats.gaussian_kde([1.0, 2.0, 4.0]).resample(3{}) ~ seed=0
scipy.stats.bootstrap(([1.0, 2.0, 3.0],), np.mean, n_resamples=9{}) ~ rng=0
scipy.stats.permutation_test(([1.0, 2.0, 3.0], [2.0, 3.0, 5.0]), lambda a, b: a.mean() - b.mean(), n_resamples=9{}) ~ rng=0
scipy.stats.bootstrap(([1.0, 2.0, 3.0],), np.mean, n_resamples=9{}) ~ rng=None
scipy.stats.permutation_test(([1.0, 2.0, 3.0], [2.0, 3.0, 5.0]), lambda a, b: a.mean() - b.mean(), n_resamples=9{}) ~ rng=None
scipy.stats.monte_carlo_test([1.0, 2.0, 3.0], scipy.stats.norm.rvs, mean, n_resamples=9)
scipy.stats.goodness_of_fit(scipy.stats.norm, [1.0, 2.0, 3.0], n_mc_samples=9{}) ~ rng=0
scipy.stats.anderson_ksamp([[1.0, 2.0, 3.0], [2.0, 3.0, 5.0]])
scipy.stats.ttest_ind([1.0, 2.0, 3.0], [2.0, 3.0, 5.0])
scipy.stats.pearsonr([1.0, 2.0, 3.0], [2.0, 3.0, 5.0])
scipy.stats.fisher_exact([[3, 4], [5, 2]], method=scipy.stats.MonteCarloMethod(9))
scipy.stats.mannwhitneyu([1.0, 2.0, 3.0], [2.0, 3.0, 5.0])
scipy.stats.norm.fit([1.0, 2.0])
scipy.stats.norm.pdf(0.0)
scipy.stats.Normal().sample(3{}) ~ rng=0
scipy.stats.multiscale_graphcorr(np.arange(9.0), np.arange(9.0), reps=3{}) ~ random_state=0
scipy.stats.page_trend_test([[1, 2, 3], [1, 3, 2]])
scipy.stats.qmc.Sobol(2{}) ~ rng=0
scipy.stats.qmc.Sobol(2{}).random(4) ~ rng=0
scipy.stats.qmc.Halton(2{}).random(4) ~ rng=0
scipy.stats.qmc.LatinHypercube(2{}).random(4) ~ rng=0
scipy.stats.qmc.PoissonDisk(2{}).random(4) ~ rng=0
scipy.stats.qmc.MultinomialQMC([0.5, 0.5], 4{}).random(4) ~ rng=0
scipy.stats.qmc.MultivariateNormalQMC([0.0]{}).random(4) ~ rng=0
scipy.stats.qmc.discrepancy(np.ones((2, 2)) / 2)
scipy.stats.qmc.scale(np.ones((2, 2)) / 2, [0, 0], [1, 1])
scipy.stats.sampling.NumericalInversePolynomial(scipy.stats.norm(){}).rvs(2) ~ random_state=0
scipy.stats.sampling.FastGeneratorInversion(scipy.stats.norm(){}).rvs(2) ~ random_state=0
scipy.stats.sampling.RatioUniforms(lambda x: np.exp(-x * x), umax=1, vmin=-1, vmax=1{}).rvs(2) ~ random_state=0
scipy.stats.sampling.DiscreteAliasUrn([0.5, 0.5]{}).rvs(2) ~ random_state=0
scipy.stats.sampling.TransformedDensityRejection(scipy.stats.norm(){}) ~ random_state=0
scipy.optimize.minimize(bowl, [1.0, 2.0])
scipy.optimize.differential_evolution(bowl, [(-1, 1)], maxiter=2{}) ~ rng=0
scipy.optimize.differential_evolution(bowl, [(-1, 1)], maxiter=2{}) ~ seed=0
scipy.stats.fit(scipy.stats.norm, A[0], {'loc': (-5, 5), 'scale': (1, 9)})
scipy.optimize.dual_annealing(bowl, [(-1, 1)], maxiter=2{}) ~ rng=0
scipy.optimize.basinhopping(bowl, [1.0], niter=2{}) ~ rng=0
scipy.optimize.shgo(bowl, [(-1, 1)])
scipy.optimize.direct(bowl, [(-1, 1)], maxiter=2)
scipy.optimize.brute(bowl, [(-1, 1)], Ns=3)
scipy.optimize.check_grad(lambda x: x @ x, lambda x: 2 * x, [1.0, 2.0])
scipy.optimize.check_grad(lambda x: x @ x, lambda x: 2 * x, [1.0, 2.0], direction='random'{}) ~ rng=0
scipy.optimize.quadratic_assignment(A, A{}) ~ options={'rng': 0}
scipy.optimize.quadratic_assignment(A, A, method='2opt')
scipy.optimize.quadratic_assignment(A, A, options={'P0': 'randomized'})
scipy.optimize.quadratic_assignment(A, A, options={'P0': 'randomized', 'rng': 0})
scipy.optimize.linear_sum_assignment(A)
scipy.optimize.curve_fit(lambda x, a: a * x, [1.0, 2.0], [2.0, 4.0])
scipy.optimize.least_squares(lambda x: x, [1.0])
scipy.sparse.random(3, 3, 0.5{}) ~ rng=0
scipy.sparse.random(3, 3, 0.5{}) ~ random_state=0
scipy.sparse.random_array((3, 3), density=0.5{}) ~ rng=0
scipy.sparse.rand(3, 3, 0.5{}) ~ rng=0
scipy.sparse.eye(3)
scipy.sparse.linalg.eigs(S, k=1)
scipy.sparse.linalg.eigsh(S @ S.T, k=1)
scipy.sparse.linalg.eigsh(S @ S.T, k=1, v0=np.ones(4))
scipy.sparse.linalg.svds(S, k=1{}) ~ rng=0
scipy.sparse.linalg.svds(S, k=1, solver='lobpcg'{}) ~ rng=0
scipy.sparse.linalg.svds(S, k=1, solver='propack'{}) ~ rng=0
scipy.sparse.linalg.onenormest(S)
scipy.sparse.linalg.onenormest(S, t=3)
scipy.sparse.linalg.expm(S)
scipy.sparse.linalg.expm_multiply(S, np.ones(4))
scipy.sparse.linalg.lobpcg(S @ S.T, np.ones((4, 1)))
scipy.sparse.linalg.spsolve(S, np.ones(4))
scipy.linalg.svd(A)
scipy.linalg.expm(A)
scipy.linalg.logm(A)
scipy.linalg.clarkson_woodruff_transform(A, 2{}) ~ rng=0
scipy.linalg.interpolative.interp_decomp(A, 2{}) ~ rng=0
scipy.linalg.interpolative.interp_decomp(A, 2, rand=False)
scipy.linalg.interpolative.svd(A, 2{}) ~ rng=0
scipy.linalg.interpolative.estimate_rank(A, 0.1{}) ~ rng=0
scipy.linalg.interpolative.estimate_spectral_norm(A{}) ~ rng=0
scipy.linalg.interpolative.estimate_spectral_norm_diff(A, A{}) ~ rng=0
scipy.cluster.vq.kmeans(A, 2{}) ~ rng=0
scipy.cluster.vq.kmeans(A, A[:2]{}) ~ rng=0
scipy.cluster.vq.kmeans2(A, 2{}) ~ rng=0
scipy.cluster.vq.kmeans(A, np.array([[1.0, 2.0, 3.0, 4.0]]){}) ~ rng=0
scipy.cluster.vq.kmeans2(A, np.eye(4)[:2]{}) ~ rng=0
scipy.stats.multivariate_normal.cdf([0, 0], [0, 0], np.eye(2){}) ~ rng=0
scipy.stats.multivariate_normal.cdf([0, 0, 0], [0, 0, 0], np.eye(3){}) ~ rng=0
scipy.stats.multivariate_normal.cdf([0, 0, 0], cov=np.eye(3){}) ~ rng=0
scipy.stats.multivariate_normal.logcdf([0, 0, 0], np.zeros(3){}) ~ rng=0
scipy.stats.multivariate_normal([0, 0, 0]).cdf([0, 0, 0]{}) ~ rng=0
scipy.stats.multivariate_normal(np.zeros(4), np.eye(4)).logcdf([0, 0, 0, 0]{}) ~ rng=0
scipy.stats.multivariate_normal([0, 0]).cdf([0, 0]{}) ~ rng=0
scipy.stats.bootstrap(([1.0, 2.0, 3.0],), np.mean, n_resamples=0, bootstrap_result=scipy.stats.bootstrap(([1.0, 2.0, 3.0],), np.mean, n_resamples=9, rng=0){}) ~ rng=0
scipy.spatial.transform.Rotation.random(0{}) ~ rng=0
scipy.cluster.vq.kmeans2(A, 2, minit='++'{}) ~ rng=0
scipy.cluster.vq.kmeans2(A, 2, minit='points'{}) ~ rng=0
scipy.cluster.vq.kmeans2(A, A[:2], minit='matrix'{}) ~ rng=0
scipy.cluster.vq.whiten(A)
scipy.spatial.distance.pdist(A)
scipy.spatial.distance.directed_hausdorff(A, A{}) ~ rng=0
scipy.spatial.KDTree(A)
scipy.spatial.transform.Rotation.random({}) ~ rng=0
scipy.spatial.transform.Rotation.random(3{}) ~ rng=0
scipy.integrate.quad(lambda x: x, 0, 1)
scipy.stats.dunnett([1.0, 2.0, 3.0], [2.0, 3.0, 5.0], control=[1.0, 2.0, 2.5]{}) ~ rng=0
scipy.stats.dunnett([1.0, 2.0, 3.0], control=[1.0, 2.0, 2.5], random_state=np.random.mtrand._rand)
scipy.sparse.linalg.svds(S, k=1, random_state=np.random.mtrand._rand)
scipy.sparse.linalg.eigsh(S @ S.T, k=1, rng=np.random.mtrand._rand)
scipy.sparse.linalg.eigs(S @ S.T, k=1, rng=np.random.mtrand._rand)
scipy.stats.qmc.Halton(2, seed=np.random.mtrand._rand)
scipy.stats.qmc.Halton(2, scramble=False, seed=np.random.mtrand._rand)
scipy.stats.qmc.LatinHypercube(2, seed=np.random.mtrand._rand)
scipy.stats.qmc.LatinHypercube(2, seed=np.random.mtrand._rand).random(2)
scipy.stats.qmc.MultinomialQMC([0.5, 0.5], 3, seed=np.random.mtrand._rand)
scipy.stats.qmc.MultivariateNormalQMC([0, 0], seed=np.random.mtrand._rand)
scipy.stats.sobol_indices(func=lambda x: x.sum(axis=0), n=4, dists=[scipy.stats.uniform(), scipy.stats.uniform()]{}) ~ rng=0
scipy.stats.random_table.rvs([1, 2], [2, 1], size=2{}) ~ random_state=0
scipy.stats.normal_inverse_gamma.rvs(size=2{}) ~ random_state=0
scipy.stats.matrix_t.rvs(np.zeros((2, 2)), df=3{}) ~ random_state=0
scipy.stats.power(scipy.stats.ttest_ind, (scipy.stats.norm.rvs, scipy.stats.norm.rvs), (5, 5), n_resamples=9)
scipy.stats.sampling.SimpleRatioUniforms(scipy.stats.norm(), mode=0{}).rvs(2) ~ random_state=0
scipy.stats.sampling.NumericalInverseHermite(scipy.stats.norm(){}).rvs(2) ~ random_state=0
scipy.stats.sampling.DiscreteGuideTable([0.5, 0.5]{}).rvs(2) ~ random_state=0
scipy.linalg.fractional_matrix_power(A, 0.5)
scipy.linalg.sqrtm(A)
scipy.linalg.signm(A)
scipy.linalg.cosm(A)
scipy.interpolate.BarycentricInterpolator([0.0, 1.0, 2.0], [0.0, 1.0, 4.0]{}) ~ rng=0
scipy.interpolate.barycentric_interpolate([0.0, 1.0], [0.0, 1.0], 0.5{}) ~ rng=0
scipy.cluster.vq.kmeans2(np.eye(4)[:, :2] + 0.1, 2, minit='points')
scipy.signal.lfilter([1.0], [1.0], [1.0, 2.0])
scipy.ndimage.gaussian_filter(A, 1)
scipy.integrate.qmc_quad(lambda x: x.sum(axis=0), [0], [1], n_points=8)
"""
PANDAS: Final = r"""
pd.DataFrame({'a': ['x', 'y']})['a'].str.upper().sample(2)
pd.DataFrame({'a': ['x', 'y']}).a.str.contains('x').sample(2, random_state=0)
pd.DataFrame({'a': ['x', 'y']}).a.astype('category').cat.codes.sample(2)
pd.to_datetime(pd.Series([1, 2])).dt.floor('D').sample(2)
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b').apply(pd.DataFrame.sample, n=1)
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b').apply(pd.DataFrame.sample, n=1, random_state=0)
pd.DataFrame({'a': [1, 2, 3]}).pipe(pd.DataFrame.sample, n=2)
pd.DataFrame({'a': [1, 2, 3]}).pipe(pd.DataFrame.sample, n=2, random_state=0)
pd.Series([1, 2, 3]).sample(2)
pd.read_csv(io.StringIO('a\n1\n2\n3'), skiprows=lambda i: i > 0 and random.random() > 0.5)
pd.read_csv(io.StringIO('a\n1\n2\n3'), skiprows=1)
pd.read_csv(io.StringIO('a\n1\n2\n3'), converters={'a': lambda v: np.random.rand()})
pd.read_csv(io.StringIO('a\n1\n2\n3'), converters={'a': int}).sample(1)
pd.core.common.random_state().rand()
pd.core.common.random_state(3).rand()
pd.Series([1, 2, 3]).sample(2, random_state=0)
pd.DataFrame({'a': [1, 2, 3]}).index.to_series().sample(2)
pd.DataFrame({'a': [1, 2, 3]}).sample(2)
pd.DataFrame({'a': [1, 2, 3]}).sample(frac=1.0)
pd.DataFrame({'a': [1, 2, 3]}).sample(frac=1.0, random_state=0)
pd.DataFrame({'a': [1, 2, 3]}).sample(n=2, replace=True)
pd.DataFrame({'a': [1, 2, 3]}).sample(n=2, random_state=np.random.RandomState(0))
pd.DataFrame({'a': [1, 2, 3]}).sample(n=2, random_state=np.random.default_rng(0))
pd.DataFrame({'a': [1, 2, 3]}).sample(frac=1).reset_index(drop=True)
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b').sample(1)
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b').sample(1, random_state=0)
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b')['a'].sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b') | [group.sample(1) for _, group in x]
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b') | [group.head(1) for _, group in x]
pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}).groupby('b').get_group(1).sample(1)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.sample(2)
x = pd.DataFrame({'a': [1, 2, 3]}) | x['a'].sample(2)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.a.sample(2)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.loc[x['a'] > 1].sample(1)
x = pd.DataFrame({'a': [1, 2, 3]}) | x[x['a'] > 1].sample(1)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.drop(columns=[]).sample(1)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.apply(lambda c: c)
x = pd.DataFrame({'a': [1, 2, 3]}) | x.apply(lambda c: c + np.random.rand())
x = pd.DataFrame({'a': [1, 2, 3]}) | x['a'].map(lambda c: c + np.random.rand())
x = pd.DataFrame({'a': [1, 2, 3]}) | x.mean()
x = pd.DataFrame({'a': [1, 2, 3]}) | x.describe()
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x['b'].value_counts().sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.mean().sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.corr().sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.add(1).sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.nunique().sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x['b'].mode()
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x['b'].map({1: 2, 2: 3}).sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.agg('mean').sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x.agg('mean').sample(1, random_state=0)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | x['a'].mean()
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | pd.to_numeric(x['a']).sample(1)
x = pd.DataFrame({'a': [1, 2, 3], 'b': [1, 1, 2]}) | pd.cut(x['a'], 2).sample(1)
pd.concat([pd.DataFrame({'a': [1, 2, 3]})]).sample(1)
pd.concat([pd.Series([1]), pd.Series([2])])
pd.merge(pd.DataFrame({'a': [1]}), pd.DataFrame({'a': [1]})).sample(1)
pd.read_csv(__import__('io').StringIO('a\n1\n2')).sample(1)
pd.date_range('2020', periods=3)
pd.get_dummies(pd.Series(['a', 'b']))
pd.cut(pd.Series([1.0, 2.0]), 2)
"""
GRAPHS: Final = """
nx.spring_layout(B)
nx.spring_layout(nx.path_graph(5))
nx.fruchterman_reingold_layout(B)
nx.algebraic_connectivity(B)
nx.algebraic_connectivity(B, method='lobpcg')
nx.fiedler_vector(B)
nx.fiedler_vector(B, method='lobpcg')
nx.spectral_ordering(B)
nx.spectral_bisection(B)
nx.connected_double_edge_swap(B.copy(), 2)
nx.double_edge_swap(B.copy(), 2)
nx.directed_edge_swap(nx.gnp_random_graph(9, 0.5, seed=1, directed=True), nswap=1)
nx.approximate_current_flow_betweenness_centrality(B)
nx.betweenness_centrality(B)
nx.betweenness_centrality(B, k=5)
nx.edge_betweenness_centrality(B)
nx.edge_betweenness_centrality(B, k=5)
nx.expected_degree_graph([2, 2, 3, 3])
list(nx.generate_random_paths(B, 2))
nx.random_degree_sequence_graph([2, 2, 2, 2])
nx.random_kernel_graph(5, lambda u, w, z: z - w, lambda u, w, r: r + w)
nx.random_spanning_tree(B)
nx.spanner(B, 3)
nx.spectral_graph_forge(B, 0.5)
list(nx.community.asyn_lpa_communities(B))
list(nx.community.fast_label_propagation_communities(B))
nx.community.louvain_communities(B)
list(nx.community.louvain_partitions(B))
list(nx.community.asyn_fluidc(B, 2))
nx.community.kernighan_lin_bisection(B)
nx.approximation.diameter(B)
nx.approximation.one_exchange(B)
nx.approximation.randomized_partitioning(B)
nx.approximation.simulated_annealing_tsp(nx.complete_graph(5), 'greedy')
nx.approximation.threshold_accepting_tsp(nx.complete_graph(5), 'greedy')
nx.approximation.average_clustering(B)
nx.maximal_independent_set(B)
nx.rich_club_coefficient(B)
nx.rich_club_coefficient(B, normalized=False)
nx.LFR_benchmark_graph(250, 3, 1.5, 0.1, average_degree=5, min_community=20)
nx.extended_barabasi_albert_graph(5, 1, 0.3, 0.3)
nx.general_random_intersection_graph(3, 2, [0.5, 0.5])
nx.geometric_soft_configuration_graph(beta=1.5, n=9, gamma=2.7, mean_degree=3)
nx.joint_degree_graph({1: {4: 1}, 2: {2: 2, 3: 2, 4: 2}, 3: {2: 2, 4: 1}, 4: {1: 1, 2: 2, 3: 1}})
nx.omega(nx.watts_strogatz_graph(9, 4, 0.1, seed=1), niter=1, nrand=1)
nx.sigma(nx.watts_strogatz_graph(9, 4, 0.1, seed=1), niter=1, nrand=1)
nx.panther_similarity(B, 0)
nx.panther_vector_similarity(B, 0, D=3, k=2)
nx.bipartite.preferential_attachment_graph([2, 2], 0.5)
nx.utils.discrete_sequence(3, [1, 2])
nx.utils.powerlaw_sequence(3)
nx.utils.powerlaw_sequence(3, seed=1)
nx.utils.random_weighted_sample({1: 1, 2: 2}, 1)
nx.utils.weighted_choice({1: 1, 2: 2})
nx.utils.zipf_rv(2)
nx.bipartite.random_graph(3, 3, 0.5)
nx.bipartite.configuration_model([2, 2, 1], [2, 2, 1])
nx.random_clustered_graph([(1, 0), (1, 0), (0, 1), (0, 1), (0, 1)])
nx.random_shell_graph([(5, 8, 0.8), (5, 10, 0.8)])
nx.barabasi_albert_graph(9, 2)
nx.binomial_graph(9, 0.5)
nx.gnp_random_graph(9, 0.5)
nx.gnp_random_graph(9, 0.5, directed=True)
nx.gnm_random_graph(9, 5)
nx.gnm_random_graph(9, 0)
nx.utils.create_py_random_state(np.random).random()
nx.utils.create_random_state(np.random).rand()
nx.coloring.strategy_random_sequential(nx.path_graph(4), {})
nx.dense_gnm_random_graph(9, 5)
nx.erdos_renyi_graph(9, 0.5)
nx.fast_gnp_random_graph(9, 0.5)
nx.configuration_model([2, 2, 1, 1])
nx.directed_configuration_model([2, 1], [1, 2])
nx.duplication_divergence_graph(9, 0.5)
nx.random_cograph(3)
nx.random_internet_as_graph(20)
nx.random_powerlaw_tree(9, tries=1000)
nx.random_powerlaw_tree_sequence(9, tries=1000)
nx.random_regular_graph(3, 8)
nx.uniform_random_intersection_graph(5, 3, 0.5)
nx.karate_club_graph()
nx.complete_graph(5)
nx.pagerank(B)
nx.circular_layout(B)
nx.kamada_kawai_layout(B)
nx.kamada_kawai_layout(B, dim=3)
nx.kamada_kawai_layout(B, dim=3, pos={node: (1, 2, 3) for node in B})
nx.shell_layout(B)
nx.eigenvector_centrality(B)
nx.node_attribute_xy(B, 'a')
nx.tutte_polynomial(nx.path_graph(3))
nx.approximation.max_clique(B)
nx.approximation.traveling_salesman_problem(nx.complete_graph(5))
nx.approximation.greedy_tsp(nx.complete_graph(5))
nx.community.greedy_modularity_communities(B)
nx.community.girvan_newman(B)
list(nx.community.label_propagation_communities(B))
nx.minimum_spanning_tree(B)
nx.resistance_distance(B)
nx.hits(B)
nx.katz_centrality_numpy(B)
nx.subgraph_centrality(B)
nx.estrada_index(B)
nx.current_flow_betweenness_centrality(B)
nx.second_order_centrality(nx.complete_graph(4))
nx.voterank(B)
nx.simrank_similarity(nx.path_graph(4))
nx.random_layout(B)
nx.connected_watts_strogatz_graph(9, 4, 0.5)
nx.dual_barabasi_albert_graph(9, 2, 1, 0.5)
nx.gaussian_random_partition_graph(10, 3, 2, 0.5, 0.1)
nx.geographical_threshold_graph(5, 2)
nx.gn_graph(5)
nx.gnc_graph(5)
nx.gnr_graph(5, 0.5)
nx.k_random_intersection_graph(5, 4, 2)
nx.lattice_reference(B, niter=1)
nx.navigable_small_world_graph(5)
nx.newman_watts_strogatz_graph(9, 4, 0.5)
nx.partial_duplication_graph(5, 2, 0.5, 0.5)
nx.planted_partition_graph(2, 5, 0.5, 0.2)
nx.powerlaw_cluster_graph(9, 2, 0.5)
nx.random_geometric_graph(9, 0.5)
nx.random_labeled_rooted_forest(5)
nx.random_labeled_rooted_tree(5)
nx.random_labeled_tree(5)
nx.random_lobster(5, 0.3, 0.2)
nx.random_lobster_graph(5, 0.3, 0.2)
nx.random_partition_graph([3, 3], 0.5, 0.2)
nx.random_reference(B, niter=1)
nx.random_unlabeled_rooted_forest(5)
nx.random_unlabeled_rooted_tree(5)
nx.random_unlabeled_tree(5)
nx.relaxed_caveman_graph(5, 2, 0.5)
nx.scale_free_graph(9)
nx.soft_random_geometric_graph(9, 0.5)
nx.stochastic_block_model([3, 3], [[0.5, 0.2], [0.2, 0.5]])
nx.thresholded_random_geometric_graph(9, 0.5, 0.5)
nx.watts_strogatz_graph(9, 4, 0.5)
nx.waxman_graph(9)
nx.arf_layout(B)
nx.forceatlas2_layout(B)
nx.maybe_regular_expander(9, 2)
nx.maybe_regular_expander_graph(9, 2)
nx.random_k_out_graph(5, 2, 0.5)
nx.random_regular_expander_graph(8, 4)
nx.random_geometric_graph(5, 0.2, pos=nx.circular_layout(range(5)))
nx.geographical_threshold_graph(5, 2, pos=nx.circular_layout(range(5)))
nx.geographical_threshold_graph(5, 2, pos=nx.circular_layout(range(5)), weight=dict.fromkeys(range(5), 1.0))
nx.thresholded_random_geometric_graph(5, 0.5, 0.5, weight=dict.fromkeys(range(5), 1.0))
nx.community.greedy_node_swap_bipartition(B)
nx.community.greedy_node_swap_bipartition(B, init_split=(set(range(17)), set(range(17, 34))))
nx.approximation.traveling_salesman_problem(nx.complete_graph(5), method=nx.approximation.christofides)
nx.approximation.traveling_salesman_problem(P, method=nx.approximation.threshold_accepting_tsp, init_cycle="greedy")
"""


def scipy_rows() -> Iterator[Row]:
    """Yield calls of scipy, with and without a generator of one's own."""
    for line in SCIPY.strip().splitlines():
        form, _, own = line.partition(" ~ ")
        for more in ["", own] if own else [""]:
            before = form.partition("{}")[0]
            comma = ", " if more and not before.endswith("(") else ""
            call = form.replace("{}", comma + more, 1) if "{}" in form else form
            yield Row(before.partition("(")[0], call)


def pandas_rows() -> Iterator[Row]:
    """Yield calls of pandas."""
    yield from written(PANDAS)


def graph_rows() -> Iterator[Row]:
    """Yield calls of networkx, with and without a seed."""
    given = {"B": nx.karate_club_graph()}
    shown = ("B = nx.karate_club_graph()",)
    for line in GRAPHS.strip().splitlines():
        function = line.removeprefix("list(").partition("(")[0]
        yield Row(function, line, (), given, shown)
        if "seed" in inspect.signature(eval(function, {"nx": nx})).parameters:
            inside, tail = (line[:-2], "))") if line.startswith("list(") else (line[:-1], ")")
            yield Row(function, f"{inside}, seed=3{tail}", (), given, shown)
