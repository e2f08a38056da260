#!/usr/bin/env bash
# Registers the dashboard in Entra ID, or brings its registration up to date, and prints the two
# variables that the server takes. Needs the Azure CLI, signed in (az login) by somebody who may
# register applications.
#
#   deploy/app-registration.sh https://compute.example.com [--people] [--consent]
#
#   --people   also asks for the permission to find people by name (Microsoft Graph)
#   --consent  consents for everybody of the tenant; takes a Cloud Application Administrator or higher
#   NAME=...   the display name by which the registration is found again (Compute dashboard)
set -euo pipefail

usage() {
  sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

# Ids that are the same in every tenant and cloud.
readonly arm=797f4846-ba00-4fd7-ba43-dac1f8f63013
readonly user_impersonation=41094075-9dad-400e-a0bd-54e686782033
readonly graph=00000003-0000-0000-c000-000000000000
readonly user_read_basic_all=b340eb25-3456-403f-be2f-af7a0d370277

name=${NAME:-Compute dashboard}
address=''
people=no
consent=no
for argument in "$@"; do
  case $argument in
    --people) people=yes ;;
    --consent) consent=yes ;;
    -*) usage ;;
    *) address=${argument%/} ;;
  esac
done
case $address in
  https://* | http://localhost | http://localhost:*) ;;
  *) usage ;;
esac

client_id=$(az ad app list --display-name "$name" --query '[0].appId' --output tsv)
if [ -z "$client_id" ]; then
  client_id=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg \
    --query appId --output tsv)
fi

# The Azure CLI has no option for redirect URIs of single-page applications.
object_id=$(az ad app show --id "$client_id" --query id --output tsv)
graph_url=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
az rest --method PATCH --url "${graph_url%/}/v1.0/applications/$object_id" \
  --headers Content-Type=application/json \
  --body "{\"spa\":{\"redirectUris\":[\"$address/\",\"$address/auth/redirect\"]}}"

# Whatever was asked for before is replaced, so that running it again adds nothing twice.
access="{\"resourceAppId\":\"$arm\",\"resourceAccess\":[{\"id\":\"$user_impersonation\",\"type\":\"Scope\"}]}"
if [ "$people" = yes ]; then
  access="$access,{\"resourceAppId\":\"$graph\",\"resourceAccess\":[{\"id\":\"$user_read_basic_all\",\"type\":\"Scope\"}]}"
fi
az ad app update --id "$client_id" --required-resource-accesses "[$access]"

# People sign in to the service principal, which assignments and Conditional Access are about.
az ad sp show --id "$client_id" --output none 2>/dev/null ||
  az ad sp create --id "$client_id" --output none
if [ "$consent" = yes ]; then
  az ad app permission admin-consent --id "$client_id"
fi

echo "AZURE_TENANT_ID=$(az account show --query tenantId --output tsv)"
echo "AZURE_CLIENT_ID=$client_id"
