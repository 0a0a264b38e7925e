import { z } from 'zod'
import { asObject, notFound, type Operations } from './operation.ts'
import { nextId } from './state.ts'

/** What is only kept: artifact deployment records, which an organisation has, and attestations. */

export const recordOperations: Operations = {
  'orgs/create-artifact-deployment-record'(call) {
    if (!call.state.organisation) return notFound
    const given = z.record(z.string(), z.unknown()).parse(call.body)
    call.state.deploymentRecords.push(given)
    const example = asObject(asObject(call.example())['deployment_records'])
    const { github_repository: _repository, return_records: _return, name: _name, version: _version, ...shown } = given
    return { status: 200, body: { total_count: 1, deployment_records: [{ ...example, ...shown, id: nextId() }] } }
  },
  'repos/create-attestation'(call) {
    const { bundle } = z.object({ bundle: z.unknown() }).parse(call.body)
    call.state.attestations.push(bundle)
    return { status: 201, body: { id: nextId() } }
  },
  'repos/get'(call) {
    const { owner, repository } = call.state
    return {
      status: 200,
      body: { ...asObject(call.example()), name: repository, full_name: `${owner}/${repository}`, default_branch: 'main' },
    }
  },
}
